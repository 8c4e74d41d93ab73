// One message, one thread and the welcome as DOM nodes.

import { renderBlocks } from './blocks.js';
import { element, emoji, link, mrkdwn } from './mrkdwn.js';
import { currentLanguage, text } from './texts.js';

const SLACKBOT = 'USLACKBOT';

/** What a message says in one line, for labels. */
export function gist(message) {
  const line = message.blocks.flatMap((block) => block.elements ?? []).flatMap((part) => part.elements ?? [])
    .map((child) => child.text ?? child.url ?? '').join('') || message.text;
  return line.length > 40 ? line.slice(0, 39) + '…' : line;
}

function time(ts) {
  const date = new Date(Number(ts) * 1000);
  const shown = date.toLocaleTimeString(currentLanguage(), { hour: 'numeric', minute: '2-digit' });
  return element('time', { datetime: date.toISOString() }, shown);
}

function body(message, context) {
  if (message.user === SLACKBOT) return [element('p', { class: 'notice' }, text(message.text))];
  if (message.blocks.length > 0) return renderBlocks(message.blocks, context);
  return [element('div', { class: 'text' }, ...mrkdwn(message.text, context.names))];
}

function unfurl(address, card, context) {
  const content = card.blocks
    ? renderBlocks(card.blocks, context)
    : [element('p', {}, link(card.title_link ?? address, card.title ?? address)), element('p', {}, ...mrkdwn(card.text ?? '', context.names))];
  return element('div', { class: 'unfurl' }, ...content);
}

function details(message) {
  const parts = [];
  if (message.state === 'EDITED') parts.push(element('span', { class: 'edited' }, `(${text('edited')})`));
  if (message.reactions.length > 0) {
    parts.push(element('p', { class: 'reactions' }, ...message.reactions.map((name) => element('span', { title: name }, emoji(name)))));
  }
  return parts;
}

function renderMessage(message, context) {
  const mine = message.user === context.visitor;
  const own = { ...context, press: (action) => context.press(message.ts, action) };
  const avatar = mine ? element('span', { class: 'avatar you', 'aria-hidden': 'true' }, text('you').slice(0, 1))
    : element('img', { class: 'avatar', src: '/icon.svg', alt: '', width: 36, height: 36 });
  const head = element('p', { class: 'head' }, element('strong', {}, mine ? text('you') : 'Enishi'), ' ', time(message.ts));
  const kind = message.ephemeral ? ' ephemeral' : '';
  return element('article', { class: `message${kind}${mine ? ' mine' : ''}`, 'data-ts': message.ts }, avatar,
    element('div', { class: 'body' },
      message.ephemeral ? element('p', { class: 'only-you' }, text('onlyYou')) : null,
      head, ...body(message, own),
      ...Object.entries(message.unfurls).map(([address, card]) => unfurl(address, card, own)),
      ...details(message)));
}

function replyButton(root, context) {
  const made = element('button', { type: 'button', class: 'quiet reply', 'aria-label': text('replyTo', { text: gist(root) }) }, text('reply'));
  made.addEventListener('click', () => context.reply(root));
  return made;
}

function working(messages) {
  const reads = messages.some((message) => /https?:\/\//.test(message.text));
  return element('p', { class: 'working', role: 'status' },
    element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i')),
    text(reads ? 'reading' : 'looking'));
}

/** A message with its replies below it. */
export function renderThread(root, replies, awaited, context) {
  const waiting = [root, ...replies].filter((message) => awaited.has(message.ts));
  const thread = element('div', { class: 'replies' }, ...replies.map((reply) => renderMessage(reply, context)));
  return element('li', { 'data-thread': root.ts },
    renderMessage(root, context),
    replies.length > 0 ? thread : null,
    waiting.length > 0 ? working(waiting) : null,
    root.ephemeral ? null : replyButton(root, context));
}

function sampleCard(sample, context) {
  const address = context.address + sample.path;
  const post = element('button', { type: 'button', class: 'button primary', 'aria-describedby': sample.path }, text('post'));
  post.addEventListener('click', () => context.say(address));
  const open = link(address, text('open'), { 'aria-describedby': sample.path });
  return element('li', { lang: sample.language },
    element('strong', { id: sample.path }, sample.title),
    element('span', {}, sample.topic),
    element('p', { lang: currentLanguage() }, post, open));
}

/** A suggestion to press; it says itself. */
export function suggestion(label, language, say) {
  const made = element('button', { type: 'button', class: 'chip', lang: language }, label);
  made.addEventListener('click', say);
  return made;
}

/** What a newcomer sees: three articles to post, and what to ask then. */
export function renderWelcome(articles, unknownQuestions, context) {
  const first = articles[0];
  const unknown = unknownQuestions[currentLanguage()];
  return [
    element('h2', {}, text('welcome')),
    element('p', { class: 'lead' }, text('welcomeText')),
    element('h3', {}, element('span', { class: 'step' }, '1'), text('stepPost')),
    element('p', {}, text('stepPostText')),
    element('ul', { class: 'samples' }, ...articles.map((sample) => sampleCard(sample, context))),
    element('h3', {}, element('span', { class: 'step' }, '2'), text('stepAsk')),
    element('p', {}, text('stepAskText'), ' ', element('q', { lang: first.language }, first.questions[0])),
    element('p', {}, text('unknownText'), ' ', suggestion(unknown, currentLanguage(), () => context.say(unknown))),
  ];
}
