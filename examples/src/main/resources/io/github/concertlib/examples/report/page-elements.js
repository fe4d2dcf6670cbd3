'use strict';
// The content of the page, and the few elements from which all sections are made. Text is always written as text.

const page = JSON.parse(document.getElementById('content').textContent);

/** An element with attributes and children; a child that is no element is written as text. */
function el(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes || {})) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith('on')) element.addEventListener(name.slice(2), value);
    else element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== ''));
  return element;
}

function plural(count, one, many) {
  return `${grouped(count)} ${String(count) === '1' ? one : many || one + 's'}`;
}

/** Digits in groups of three, from five digits on; counts may be too long for a number. */
function grouped(count) {
  const digits = String(count);
  return /^\d{5,}$/.test(digits) ? digits.replace(/\B(?=(\d{3})+$)/g, '\u2009') : digits;
}

function listed(words) {
  return words.length < 2 ? words.join('') : words.slice(0, -1).join(', ') + ' and ' + words[words.length - 1];
}

function capital(words) {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** "lend beyond budget" for a constant of that name. */
function spaced(constant) {
  return constant.toLowerCase().replaceAll('_', ' ');
}

function nameOf(code) {
  return page.names[code] || code;
}

/** A code that tells its name. */
function actor(code) {
  return nameOf(code) === code ? el('span', {class: 'actor'}, code) : el('abbr', {class: 'actor', title: nameOf(code)}, code);
}

function actors(codes, none = 'nobody') {
  return codes.length === 0 ? el('span', {class: 'quiet'}, none) : el('span', {class: 'actors'}, codes.map((code, i) => [i > 0 ? ' ' : '', actor(code)]));
}

/** Names for a sentence: all of them when they are few, otherwise their number. */
function named(codes, most = 4) {
  return codes.length <= most ? listed(codes.map(nameOf)) : plural(codes.length, 'actor');
}

const VERDICTS = {
  holds: {mark: '\u2713', word: 'yes'},
  fails: {mark: '\u2715', word: 'no'},
  open: {mark: '?', word: 'open'},
  none: {mark: '\u2013', word: 'no way'}};

function verdict(which, word) {
  return el('span', {class: `verdict ${which}`},
    el('span', {class: 'mark', 'aria-hidden': 'true'}, VERDICTS[which].mark), ' ', word || VERDICTS[which].word);
}

/** What exists needs no mark; what is proposed or assumed carries one. */
function standing(word) {
  return el('span', {class: `standing ${word}`}, word);
}

const numberOfSource = new Map(page.sources.map((source, i) => [source.cited, i + 1]).reverse());

/** The number of a source, which leads to it. */
function cite(source) {
  const number = numberOfSource.get(source);
  return number
    ? el('a', {class: 'cite', href: `#source-${number}`, title: source, 'aria-label': `source ${number}: ${source}`}, `[${number}]`)
    : source ? el('span', {class: 'cite-words'}, source) : null;
}

/** A table in a frame that scrolls when it is too wide. Cells may be text, numbers or elements. */
function table(caption, head, rows, options = {}) {
  const isNumber = column => (options.numbers || []).includes(column);
  return el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption},
    el('table', {id: options.id, class: options.class},
      el('caption', {class: options.showCaption ? null : 'unseen'}, caption),
      el('thead', {}, el('tr', {}, head.map((cell, c) => el('th', {scope: 'col', class: isNumber(c) ? 'number' : null}, cell)))),
      el('tbody', {}, rows.map(row => el('tr', {}, row.map((cell, c) =>
        c === 0 && !options.plainFirst
          ? el('th', {scope: 'row'}, cell)
          : el('td', {class: isNumber(c) ? 'number' : null}, cell)))))));
}

const sections = [];

/** A numbered section, announced in the contents. */
function section(id, title, ...children) {
  const number = sections.length + 1;
  sections.push({id, title, number});
  const element = el('section', {id, 'aria-labelledby': `${id}-title`},
    el('h2', {id: `${id}-title`}, el('span', {class: 'section-number'}, number), ' ', title),
    ...children);
  document.getElementById('main').append(element);
  return element;
}

/** A day that is not broken at the end of a line. */
function onDay(date) {
  return el('time', {datetime: date}, date);
}

function paragraph(...children) {
  return el('p', {}, ...children);
}

/** Folded away on screen; printed open. */
function folded(title, ...children) {
  return el('details', {class: 'folded'}, el('summary', {}, title), ...children);
}

/** A choice of which exactly one holds. */
function choice(legend, name, options, chosen, change) {
  return el('fieldset', {class: 'choice'},
    el('legend', {}, legend),
    options.map(([value, words]) => el('label', {},
      el('input', {type: 'radio', name, value, checked: value === chosen, onchange: () => change(value)}), ' ', words)));
}
