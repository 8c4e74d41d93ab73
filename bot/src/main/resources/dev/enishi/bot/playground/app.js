// The page: keeps the conversation as the server tells it, and sends what the visitor does.

import { currentLanguage, switchLanguage, text, translate } from './texts.js';
import { gist, renderThread, renderWelcome, suggestion } from './view.js';

const MAX_SUGGESTIONS = 4;
const byId = (id) => document.getElementById(id);
const scroller = byId('scroll');
const box = byId('text');

const conversation = { epoch: '', messages: new Map(), awaited: new Set(), dropped: 0 };
let page;
let samples;
let replyingTo = null;
let following = true;
let problemShown = null;

function context() {
  return {
    visitor: page.visitor,
    address: page.address,
    names: { [page.visitor]: text('you'), [page.bot]: 'Enishi' },
    say, reply: replyTo, press,
  };
}

// --- what the server tells

function rootOf(message) {
  const parent = message.thread_ts && conversation.messages.get(message.thread_ts);
  return parent ? parent.ts : message.ts;
}

function apply(update) {
  if (update.epoch !== conversation.epoch) {
    conversation.messages.clear();
    byId('messages').replaceChildren();
  }
  const changed = new Set([...conversation.awaited, ...update.awaited]);
  for (const message of update.messages) {
    conversation.messages.set(message.ts, message);
    changed.add(message.ts);
  }
  Object.assign(conversation, { epoch: update.epoch, awaited: new Set(update.awaited), dropped: update.dropped });
  const roots = new Set([...changed].map((ts) => conversation.messages.get(ts)).filter(Boolean).map(rootOf));
  roots.forEach(showThread);
  showSurroundings();
  following ||= update.messages.some((message) => message.user === page.visitor);
  follow();
}

// Stays at the newest message, also when the composer grows, until the visitor scrolls up.
function follow() {
  if (following && conversation.messages.size > 0) scroller.scrollTop = scroller.scrollHeight;
}

function shown(message) {
  return message.state !== 'DELETED';
}

function showThread(ts) {
  const list = byId('messages');
  const old = list.querySelector(`[data-thread="${ts}"]`);
  const root = conversation.messages.get(ts);
  const replies = [...conversation.messages.values()].filter((message) => message.ts !== ts && rootOf(message) === ts && shown(message));
  if (!shown(root) && replies.length === 0) return old?.remove();
  const made = renderThread(root, replies.sort(byTime), conversation.awaited, context());
  if (old) return old.replaceWith(made);
  const later = [...list.children].find((item) => byTime({ ts: item.dataset.thread }, root) > 0);
  return list.insertBefore(made, later ?? null);
}

// Timestamps have one length, so that they sort as text; as numbers they would lose digits.
function byTime(one, other) {
  return one.ts < other.ts ? -1 : one.ts > other.ts ? 1 : 0;
}

function showSurroundings() {
  byId('dropped').hidden = conversation.dropped === 0;
  const fresh = conversation.messages.size === 0;
  byId('welcome').hidden = !fresh;
  refill(byId('welcome'), fresh ? currentLanguage() : '', () => renderWelcome(articles(), samples.unknown, context()));
  const offers = fresh || replyingTo ? [] : suggestions();
  refill(byId('suggestions'), JSON.stringify(offers),
    () => offers.map((offer) => suggestion(offer.label, offer.language, () => say(offer.typed))));
}

// Only when something else is to be shown, so that nothing moves away under a finger or loses the focus.
function refill(container, key, children) {
  if (container.dataset.key === key) return;
  container.dataset.key = key;
  container.replaceChildren(...(key === '' ? [] : children()));
}

/** The sample articles, those in the page's language first. */
function articles() {
  const inLanguage = (sample) => Number(sample.language === currentLanguage());
  return [...samples.articles].sort((one, other) => inLanguage(other) - inLanguage(one));
}

/** Questions that the posted samples answer and that weren't asked, then samples that weren't posted. */
function suggestions() {
  const said = [...conversation.messages.values()].filter((message) => message.user === page.visitor).map((message) => message.text);
  const isPosted = (sample) => said.some((typed) => typed.includes(sample.path));
  const posted = articles().filter(isPosted);
  const questions = posted.flatMap((sample) => sample.questions.filter((question) => !said.includes(question))
    .map((question) => ({ label: question, language: sample.language, typed: question })));
  const others = articles().filter((sample) => !isPosted(sample)).map((sample) =>
    ({ label: text('postShort', { title: sample.title }), language: currentLanguage(), typed: page.address + sample.path }));
  return [...questions.slice(0, MAX_SUGGESTIONS - 1), ...others].slice(0, MAX_SUGGESTIONS);
}

function listen() {
  const events = new EventSource('/events');
  events.onmessage = (event) => { if (problemShown === 'lost') problem(null); apply(JSON.parse(event.data)); };
  events.onerror = () => {
    problem('lost');
    if (events.readyState === EventSource.CLOSED) setTimeout(listen, 3000);
  };
}

// --- what the visitor does

async function call(path, body) {
  try {
    const response = await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
    problem(response.ok ? null : (await response.json()).error);
    return response.ok;
  } catch {
    problem('lost');
    return false;
  }
}

function say(typed) {
  return call('/messages', { text: typed, thread_ts: replyingTo?.ts, locale: currentLanguage() });
}

function press(ts, action) {
  return call('/actions', { ts, action });
}

async function submit() {
  const typed = box.value.trim();
  if (typed === '') return;
  box.value = '';
  grow();
  if (!(await say(typed))) {
    box.value = typed;
    grow();
  }
}

function replyTo(root) {
  replyingTo = root;
  showReplying();
  box.focus();
}

function showReplying() {
  byId('replying').hidden = replyingTo === null;
  byId('replying').querySelector('span').textContent = replyingTo ? text('replying', { text: gist(replyingTo) }) : '';
  box.placeholder = text(replyingTo ? 'placeholderThread' : 'placeholder');
  showSurroundings();
}

function problem(key) {
  problemShown = key;
  byId('problem').hidden = key === null;
  byId('problem').textContent = key === null ? '' : text(key, { command: page?.command });
}

function grow() {
  box.style.height = 'auto';
  box.style.height = `${Math.min(box.scrollHeight, 180)}px`;
}

function showPage() {
  translate(document, { command: page.command });
  byId('language').textContent = text('languageSwitch');
  byId('language').lang = currentLanguage() === 'ja' ? 'en' : 'ja';
  byId('messages').replaceChildren();
  [...conversation.messages.values()].filter((message) => rootOf(message) === message.ts).sort(byTime).forEach((root) => showThread(root.ts));
  showReplying();
}

byId('form').addEventListener('submit', (event) => { event.preventDefault(); submit(); });
byId('replying').querySelector('button').addEventListener('click', () => replyTo(null));
byId('language').addEventListener('click', () => { switchLanguage(); showPage(); });
scroller.addEventListener('scroll', () => { following = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80; });
new ResizeObserver(follow).observe(scroller);
box.addEventListener('input', grow);
box.addEventListener('keydown', (event) => {
  // Enter that ends the conversion of Japanese input must not send.
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing && event.keyCode !== 229) {
    event.preventDefault();
    submit();
  }
  if (event.key === 'Escape' && replyingTo) replyTo(null);
});

[page, samples] = await Promise.all(['/state', '/samples.json'].map(async (path) => (await fetch(path)).json()));
apply(page);
showPage();
box.focus();
listen();
