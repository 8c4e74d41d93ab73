// Block Kit as DOM nodes: the block types that the bot sends, from the very JSON that Slack would get.

import { element, emoji, link, mrkdwn, webAddress } from './mrkdwn.js';
import { text } from './texts.js';

/** What rendering needs to know: names by user id, and what to do when a button is pressed. */
export function renderBlocks(blocks, context) {
  return blocks.map((block, index) => (RENDERERS[block.type] ?? unsupported)(block, { ...context, blockId: block.block_id ?? `b${index}` }));
}

const RENDERERS = {
  header: (block) => element('h3', { class: 'header' }, block.text.text),
  section,
  context: (block, context) => element('div', { class: 'context' }, ...block.elements.map((child) => contextElement(child, context))),
  divider: () => element('hr'),
  actions: (block, context) => element('div', { class: 'actions' }, ...block.elements.map((child) => accessory(child, context))),
  image: (block) => image(block),
  rich_text: (block, context) => element('div', { class: 'rich' }, ...block.elements.map((child) => richPart(child, context))),
  markdown: (block) => element('p', { class: 'plain' }, block.text),
};

function unsupported(block) {
  return element('p', { class: 'unsupported' }, text('unsupported', { type: block.type }));
}

function textObject(object, context) {
  return object.type === 'mrkdwn' ? mrkdwn(object.text, context.names) : [object.text];
}

function section(block, context) {
  const main = element('div', { class: 'main' });
  if (block.text) main.append(element('div', { class: 'text' }, ...textObject(block.text, context)));
  if (block.fields) {
    main.append(element('div', { class: 'fields' },
      ...block.fields.map((field) => element('div', { class: 'field' }, ...textObject(field, context)))));
  }
  return element('div', { class: 'section' }, main, block.accessory ? accessory(block.accessory, context) : null);
}

function contextElement(child, context) {
  return child.type === 'image' ? image(child) : element('span', {}, ...textObject(child, context));
}

function accessory(child, context) {
  if (child.type === 'image') return image(child);
  return child.type === 'button' ? button(child, context) : unsupported(child);
}

function button(child, context) {
  const style = child.style ? ` ${child.style}` : '';
  const label = child.accessibility_label;
  if (child.url && webAddress(child.url)) {
    return link(child.url, child.text.text, { class: `button${style}`, 'aria-label': label });
  }
  const made = element('button', { type: 'button', class: `button${style}`, 'aria-label': label }, child.text.text);
  made.addEventListener('click', () => press(child, context));
  return made;
}

function press(child, context) {
  const question = child.confirm ? [child.confirm.title?.text, child.confirm.text?.text].filter(Boolean).join('\n\n') : null;
  if (question === null || window.confirm(question)) {
    context.press({ type: child.type, action_id: child.action_id, block_id: context.blockId, text: child.text, value: child.value });
  }
}

// The page loads nothing from other hosts: a picture elsewhere is a link to it.
function image(child) {
  const caption = text('image', { alt: child.alt_text ?? '' });
  const address = webAddress(child.image_url ?? '');
  if (address === null || new URL(address).origin !== location.origin) {
    return address === null ? element('span', { class: 'unsupported' }, caption) : link(address, caption, { class: 'image' });
  }
  return element('img', { src: address, alt: child.alt_text ?? '' });
}

const RICH = {
  rich_text_section: (part, context) => element('p', {}, ...part.elements.map((child) => richElement(child, context))),
  rich_text_quote: (part, context) => element('blockquote', {}, ...part.elements.map((child) => richElement(child, context))),
  rich_text_preformatted: (part, context) => element('pre', {}, ...part.elements.map((child) => richElement(child, context))),
  rich_text_list: (part, context) => element(part.style === 'ordered' ? 'ol' : 'ul', {},
    ...part.elements.map((item) => element('li', {}, ...item.elements.map((child) => richElement(child, context))))),
};

function richPart(part, context) {
  return (RICH[part.type] ?? unsupported)(part, context);
}

function richElement(child, context) {
  switch (child.type) {
    case 'text': return styled(child.text, child.style);
    case 'link': return link(child.url, child.text ?? child.url);
    case 'emoji': return document.createTextNode(emoji(child.name));
    case 'user': return element('span', { class: 'mention' }, '@' + (context.names[child.user_id] ?? child.user_id));
    default: return document.createTextNode(child.text ?? '');
  }
}

function styled(content, style = {}) {
  let made = document.createTextNode(content);
  if (style.code) made = element('code', {}, made);
  if (style.strike) made = element('s', {}, made);
  if (style.italic) made = element('em', {}, made);
  if (style.bold) made = element('strong', {}, made);
  return made;
}
