// What the page itself says, in both languages. What the bot says comes from the bot.

const TEXTS = {
  en: {
    tagline: 'A direct message with the bot, on this computer. Only the links you post are opened.',
    languageSwitch: '日本語',
    messages: 'Messages',
    messageBox: 'Message to Enishi',
    placeholder: 'Paste a link or ask a question',
    placeholderThread: 'Reply in the thread',
    send: 'Send',
    hint: 'Enter sends, Shift + Enter starts a new line. Slash commands such as “{command} help” work too.',
    you: 'You',
    reply: 'Reply',
    replyTo: 'Reply in the thread of “{text}”',
    replying: 'Replying to “{text}”',
    cancel: 'Cancel',
    onlyYou: 'Only visible to you',
    edited: 'edited',
    reading: 'Enishi is reading the article…',
    looking: 'Enishi is looking it up…',
    welcome: 'See who is tied to whom',
    welcomeText: 'Post an article. Enishi sums it up, remembers the people, companies and ties in it, and answers questions with the sentence that says so.',
    stepPost: 'Post an article',
    stepPostText: 'Paste any link below, or take one of these. They were written for this page: the companies and people in them are invented.',
    stepAsk: 'Ask about it',
    stepAskText: 'Once it has been read, try:',
    unknownText: 'Ask about something that no article has said yet, and Enishi says that it doesn’t know:',
    post: 'Post this article',
    postShort: 'Post “{title}”',
    open: 'Read it',
    suggestions: 'Suggestions',
    dropped: 'Older messages are no longer shown.',
    image: 'Image: {alt}',
    unsupported: 'A part of this message can’t be shown here ({type}).',
    delivery_failed: 'The bot could not take this message. The terminal that runs it says why.',
    lost: 'The connection to Enishi is lost. Is it still running in the terminal? This page connects again by itself.',
    unknown_command: 'There is no such command here. Try “{command} help”.',
    no_command_in_thread: 'Slash commands can’t be used in a thread. Cancel the reply first.',
    too_long: 'This message is too long: at most 12,000 characters.',
    too_large: 'This message is too long: at most 12,000 characters.',
    busy: 'Enishi is still busy with earlier messages. Try again in a moment.',
    failed: 'The message could not be sent. Try again.',
  },
  ja: {
    tagline: 'ボットとのダイレクトメッセージです。このパソコンの中だけで動き、投稿したリンク先だけを開きます。',
    languageSwitch: 'English',
    messages: 'メッセージ',
    messageBox: 'Enishi へのメッセージ',
    placeholder: 'リンクか質問を入力',
    placeholderThread: 'スレッドに返信',
    send: '送信',
    hint: 'Enter で送信、Shift + Enter で改行。「{command} ヘルプ」などのスラッシュコマンドも使えます。',
    you: 'あなた',
    reply: '返信',
    replyTo: '「{text}」のスレッドに返信',
    replying: '「{text}」に返信',
    cancel: 'やめる',
    onlyYou: 'あなただけに表示',
    edited: '編集済み',
    reading: 'Enishi が記事を読んでいます…',
    looking: 'Enishi が調べています…',
    welcome: 'だれとだれに、どんな縁があるか',
    welcomeText: '記事を投稿すると、Enishi が要約し、出てきた人・会社・関係を覚えます。質問には、根拠の一文とともに答えます。',
    stepPost: '記事を投稿する',
    stepPostText: '下の欄にリンクを貼るか、次の記事で試してください。この画面のために書いた記事で、登場する会社や人物は架空です。',
    stepAsk: '質問する',
    stepAskText: '読み終わったら、たとえば：',
    unknownText: 'まだどの記事にもないことを聞くと、「わからない」と答えます：',
    post: 'この記事を投稿',
    postShort: '「{title}」を投稿',
    open: '読む',
    suggestions: '候補',
    dropped: 'これより古いメッセージは表示されません。',
    image: '画像：{alt}',
    unsupported: 'このメッセージには、ここで表示できない部分があります（{type}）。',
    delivery_failed: 'ボットがこのメッセージを受け取れませんでした。理由は起動した端末に表示されています。',
    lost: 'Enishi との接続が切れました。端末で動いているか確かめてください。自動でつなぎ直します。',
    unknown_command: 'そのコマンドはありません。「{command} ヘルプ」を試してください。',
    no_command_in_thread: 'スレッドではスラッシュコマンドを使えません。先に返信をやめてください。',
    too_long: 'メッセージが長すぎます（12,000文字まで）。',
    too_large: 'メッセージが長すぎます（12,000文字まで）。',
    busy: 'Enishi は前のメッセージを処理しています。少し待ってからもう一度送ってください。',
    failed: '送信できませんでした。もう一度お試しください。',
  },
};

const KEY = 'enishi.language';

/** The language of the page: the one chosen before, else the browser's. */
export function initialLanguage() {
  const chosen = localStorage.getItem(KEY);
  return chosen in TEXTS ? chosen : navigator.language.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}

let language = initialLanguage();

export function currentLanguage() {
  return language;
}

export function switchLanguage() {
  language = language === 'ja' ? 'en' : 'ja';
  localStorage.setItem(KEY, language);
}

/** A text of the page, with {names} filled in. */
export function text(key, values = {}) {
  const template = TEXTS[language][key] ?? TEXTS[language].failed;
  return template.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

/** Fills in the fixed texts of the page. */
export function translate(root, values) {
  document.documentElement.lang = language;
  root.querySelectorAll('[data-text]').forEach((element) => { element.textContent = text(element.dataset.text, values); });
  root.querySelectorAll('[data-label]').forEach((element) => { element.setAttribute('aria-label', text(element.dataset.label, values)); });
}
