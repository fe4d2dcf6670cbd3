// The sources, numbered, to be cited; and the input itself, so that the page can be made again.

/** Copies, or selects where the browser does not let a page copy. */
function copier(words, text, status) {
  return el('button', {type: 'button', class: 'plain', onclick: async () => {
    try {
      await navigator.clipboard.writeText(text());
      status.textContent = 'Copied.';
    } catch (refused) {
      const area = el('textarea', {class: 'copy', readonly: true, rows: 8, 'aria-label': 'BibTeX to copy'});
      area.value = text();
      status.replaceChildren('Copy from here: ', area);
      area.select();
    }
  }}, words);
}

function sourcesSection() {
  if (page.sources.length === 0) return;
  const status = el('div', {role: 'status', class: 'quiet'});
  section('sources', 'Sources',
    paragraph(`${plural(page.sources.length, 'source')}, in the order in which they are used. `,
      'How far each was checked against a text is said beside it; what is ', el('i', {}, 'unverified'), ' is a default to override.'),
    el('div', {class: 'filters'}, copier('Copy all as BibTeX', () => [page.citation.trimEnd(), ...new Set(page.sources.map(source => source.bibtex))].join('\n'), status)), status,
    el('ol', {class: 'sources'}, page.sources.map((source, i) => {
      const copied = el('span', {role: 'status', class: 'quiet'});
      return el('li', {id: `source-${i + 1}`},
        el('span', {class: 'reference'}, source.reference), ' ',
        el('span', {class: `quality ${source.quality}`}, source.quality), ' ', el('span', {class: 'quiet'}, source.confidence, source.asOf ? `, as of ${source.asOf}` : ''),
        source.note ? el('div', {class: 'quiet'}, source.note) : null,
        el('details', {class: 'uses'}, el('summary', {}, plural(source.uses.length, 'use'), ', BibTeX'),
          el('ul', {}, source.uses.map(use => el('li', {}, use))), el('pre', {}, source.bibtex), copier('Copy', () => source.bibtex, copied), ' ', copied));
    })));
}

function reproduceSection() {
  section('reproduce', 'Make this page again',
    paragraph(`Made by ${page.version}. The same input and the same version give the same page.`),
    el('pre', {class: 'command'}, page.command),
    page.text ? [el('h3', {}, page.file), el('pre', {class: 'input', tabindex: '0'}, page.text)] : null,
    el('p', {class: 'quiet small'}, 'Charts: Vega, Vega-Lite and vega-embed (BSD-3-Clause). Network: Cytoscape.js (MIT). Typefaces: Source Serif 4 and Source Sans 3 (SIL Open Font License 1.1). '
      + 'Boundaries: Natural Earth (public domain). Concert: Apache License 2.0.'));
}
