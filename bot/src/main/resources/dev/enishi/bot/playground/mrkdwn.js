// Slack's mrkdwn as DOM nodes. Text only ever becomes text nodes, so no message can bring markup along.

const EMOJI = {
  eyes: '👀', white_check_mark: '✅', heavy_check_mark: '✔️', x: '❌', warning: '⚠️', hourglass_flowing_sand: '⏳',
  newspaper: '📰', mag: '🔍', link: '🔗', question: '❓', thinking_face: '🤔', bulb: '💡',
};

/** An element with children; strings among them become text. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== null && value !== false) made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

export function emoji(name) {
  return EMOJI[name] ?? `:${name}:`;
}

/** The address if it is a web address, else null: no javascript:, no data:. */
export function webAddress(address) {
  try {
    const url = new URL(address);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null;
  } catch {
    return null;
  }
}

export function link(address, label, attributes = {}) {
  const href = webAddress(address);
  if (href === null) return document.createTextNode(label);
  return element('a', { href, target: '_blank', rel: 'noopener noreferrer', ...attributes }, label);
}

export function unescape(text) {
  return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&');
}

// In this order: code hides everything, then Slack's angle brackets, then emoji and the paired markers, which need a word boundary.
const TOKEN = new RegExp([
  '```\\n?(?<pre>[\\s\\S]+?)\\n?```',
  '`(?<code>[^`\\n]+)`',
  '<(?<angle>[^<>\\n]+)>',
  ':(?<emoji>[a-z0-9_+-]+):',
  '(?<![\\p{L}\\p{N}])\\*(?<bold>[^\\s*](?:[^*\\n]*[^\\s*])?)\\*(?![\\p{L}\\p{N}])',
  '(?<![\\p{L}\\p{N}_])_(?<italic>[^\\s_](?:[^_\\n]*[^\\s_])?)_(?![\\p{L}\\p{N}_])',
  '(?<![\\p{L}\\p{N}])~(?<strike>[^\\s~](?:[^~\\n]*[^\\s~])?)~(?![\\p{L}\\p{N}])',
  '(?<newline>\\n)',
].join('|'), 'gu');

function angle(content, names) {
  const bar = content.indexOf('|');
  const target = unescape(bar < 0 ? content : content.slice(0, bar));
  const label = bar < 0 ? null : unescape(content.slice(bar + 1));
  if (target.startsWith('@')) return element('span', { class: 'mention' }, '@' + (label ?? names[target.slice(1)] ?? target.slice(1)));
  if (target.startsWith('#')) return element('span', { class: 'mention' }, '#' + (label ?? target.slice(1)));
  if (target.startsWith('!')) return document.createTextNode(label ?? '@' + target.slice(1).split('^')[0]);
  return link(target, label ?? target);
}

function node(groups, names) {
  if (groups.pre !== undefined) return element('pre', {}, unescape(groups.pre));
  if (groups.code !== undefined) return element('code', {}, unescape(groups.code));
  if (groups.angle !== undefined) return angle(groups.angle, names);
  if (groups.emoji !== undefined) return document.createTextNode(emoji(groups.emoji));
  if (groups.bold !== undefined) return element('strong', {}, ...inline(groups.bold, names));
  if (groups.italic !== undefined) return element('em', {}, ...inline(groups.italic, names));
  if (groups.strike !== undefined) return element('s', {}, ...inline(groups.strike, names));
  return element('br');
}

function inline(source, names) {
  const nodes = [];
  let from = 0;
  for (const match of source.matchAll(TOKEN)) {
    if (match.index > from) nodes.push(unescape(source.slice(from, match.index)));
    nodes.push(node(match.groups, names));
    from = match.index + match[0].length;
  }
  if (from < source.length) nodes.push(unescape(source.slice(from)));
  return nodes;
}

// Runs of quoted lines, and single lines that begin with a bullet.
const LINES = /((?:^(?:&gt;|>)[^\n]*(?:\n|$))+|^• [^\n]*(?:\n|$))/m;

/** Nodes for a mrkdwn text; lines that begin with > are quotes, and lines that begin with • hang behind it. */
export function mrkdwn(source, names = {}) {
  return source.split(LINES).filter((part) => part !== '').flatMap((part) => {
    const whole = part.replace(/\n$/, '');
    if (/^(?:&gt;|>)/.test(part)) return [element('blockquote', {}, ...inline(whole.replace(/^(?:&gt;|>) ?/gm, ''), names))];
    if (part.startsWith('• ')) return [element('div', { class: 'bullet' }, ...inline(whole, names))];
    return inline(part, names);
  });
}
