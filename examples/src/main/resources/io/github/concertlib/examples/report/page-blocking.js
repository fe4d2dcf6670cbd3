// Who can block: as layers are added, and actor by layer.

function labelOf(row, i) {
  return (i > 0 ? '+ ' : '') + row.layers[row.layers.length - 1];
}

function vetoTable(caption, id, rows) {
  return table(caption, ['layers', 'status', 'single blockers', 'smallest blocking set', 'such sets'],
    rows.map((row, i) => [
      labelOf(row, i),
      [standing(row.standing), row.incompleteRosters.length > 0 ? ' not all members known' : ''],
      row.possible
        ? [el('b', {class: 'count'}, row.singleBlockers.length), row.singleBlockers.length > 0 ? [' ', actors(row.singleBlockers)] : '']
        : '\u2013',
      sizeOf(row),
      row.possible ? grouped(row.smallestBlockingCount) : '\u2013']),
    {id, numbers: [3, 4]});
}

function resilienceFigure() {
  const values = block.rows.map((row, i) => ({
    layer: labelOf(row, i), order: i, size: row.smallestBlockingSize || 0,
    label: !row.possible ? 'impossible' : row.smallestBlockingSize === null ? 'nobody can block' : String(row.smallestBlockingSize)}));
  return figure('resilience', 'How many must refuse together before nothing is possible, as layers are added.',
    `Smallest blocking set: ${listed(values.map(v => `${v.layer.replace('+ ', 'with ')} ${v.label}`))}.`,
    width => ({
      width, height: 34 * values.length,
      data: {values},
      encoding: {y: {field: 'layer', type: 'nominal', sort: values.map(v => v.layer), title: null}, x: {field: 'size', type: 'quantitative', axis: null, scale: {domain: [0, Math.max(3, ...values.map(v => v.size)) * 1.12]}}},
      layer: [
        {mark: {type: 'bar', height: 16, color: color('bar'), cornerRadiusEnd: 2}},
        {mark: {type: 'text', align: 'left', dx: 7, fontWeight: 600}, encoding: {text: {field: 'label'}}}]}),
    table('Smallest blocking set by layers', ['layers', 'smallest blocking set'], values.map(v => [v.layer, v.label]), {id: 'table-resilience', numbers: [1]}));
}

function blockingNotes() {
  const notes = [];
  block.rows.forEach((row, i) => {
    if (row.note) notes.push([el('b', {}, labelOf(row, i)), ` adds nothing: ${row.note}.`]);
  });
  const rival = block.rows.find(row => row.rivals.length > 0);
  if (rival) {
    notes.push([el('b', {}, 'Rival command: '), `from ${rival.layers[rival.layers.length - 1]} on, two groups without a common member could each act, for example `,
      rival.rivals.map((group, i) => [i > 0 ? ' and ' : '', '{', actors(group.coalition), '} through ', group.through]), '.']);
  }
  const last = block.rows[block.rows.length - 1];
  if (last.incompleteRosters.length > 0) {
    notes.push(`Not everybody who belongs to ${listed(last.incompleteRosters)} is known: what is said of it holds among the members on record.`);
  }
  return notes.length === 0 ? null : el('ul', {class: 'notes'}, notes.map(words => el('li', {}, words)));
}

function withoutReforms() {
  if (!block.withoutReforms || JSON.stringify(block.withoutReforms) === JSON.stringify(block.rows)) return null;
  return [el('h3', {}, 'Without the reforms'), vetoTable('Who can block without the reforms', 'table-veto-without-reforms', block.withoutReforms)];
}

/** How an actor stands in a layer: a mark for the eye and words for everybody. */
function share(entry, code, layer) {
  if (!entry) return {mark: '', rank: 99, words: `${nameOf(code)} has no part in ${layer}.`, kind: 'outside'};
  if (entry.tooLarge) return {mark: '\u2026', rank: 98, words: entry.tooLarge, kind: 'idle'};
  if (entry.size === null) return {mark: '\u00b7', rank: 97, words: `${nameOf(code)} cannot make a difference to whether ${layer} can be stopped.`, kind: 'idle'};
  if (entry.size === 1) return {mark: '\u25cf', rank: 1, words: `${nameOf(code)} can stop ${layer} alone.`, kind: 'alone'};
  return {
    mark: String(entry.size), rank: entry.size, kind: 'shared',
    words: `${nameOf(code)} can stop ${layer} with ${plural(entry.size - 1, 'other')}, for example ${listed(entry.with.map(nameOf))}; `
      + `there ${entry.such === '1' ? 'is one such set' : `are ${grouped(entry.such)} such sets`} of ${entry.size}.`};
}

function leverageMatrix() {
  const codes = [...new Set(page.leverage.flatMap(layer => Object.keys(layer.upToHere)))];
  const detail = el('p', {class: 'detail', role: 'status'}, 'Choose a cell to see with whom.');
  const holder = el('div', {});
  const show = which => {
    const where = (layer, i) => which === 'alone' ? layer.layer : i === 0 ? layer.layer : `everything up to ${layer.layer}`;
    const cells = code => page.leverage.map((layer, i) => share(layer[which][code], code, where(layer, i)));
    const rank = code => cells(code).map(cell => String(cell.rank).padStart(3, '0')).sort().join();
    const order = [...codes].sort((a, b) => rank(a).localeCompare(rank(b)) || a.localeCompare(b));
    holder.replaceChildren(table(which === 'alone' ? 'Actor by layer, each layer by itself' : 'Actor by layer, layers added up',
      ['actor', ...page.leverage.map((layer, i) => (which === 'alone' || i === 0 ? '' : '+ ') + layer.layer)],
      order.map(code => [
        [el('b', {}, code), nameOf(code) === code ? '' : el('span', {class: 'quiet'}, ' ' + nameOf(code))],
        ...cells(code).map(cell => cell.kind === 'outside'
          ? el('span', {class: 'unseen'}, 'no part')
          : el('button', {type: 'button', class: `cell ${cell.kind}`, 'aria-label': cell.words, title: cell.words, onclick: () => { detail.textContent = cell.words; }}, cell.mark))]),
      {id: 'table-leverage', class: 'matrix'}));
  };
  show('alone');
  return [
    el('h3', {}, 'Who can stop what, alone and with whom'),
    paragraph(el('span', {class: 'cell alone'}, '\u25cf'), ' stops it alone; a number is the size of the smallest group in which the actor is needed to stop it; ',
      el('span', {class: 'cell idle'}, '\u00b7'), ' decides there and never tips the balance; an empty cell has no part.'),
    choice('Show', 'leverage', [['alone', 'each layer by itself'], ['upToHere', 'layers added up']], 'alone', show),
    detail, holder];
}

function blockingSection() {
  section('blocking', 'Who can block',
    paragraph(`Each row adds a layer. ${page.question.combiner === 'all-of' ? 'All layers must act, so that each one adds ways to block.'
      : 'To block the whole, an actor or a group must be able to stop every layer so far.'}`),
    vetoTable('Who can block, as layers are added', 'table-veto', block.rows),
    blockingNotes(), resilienceFigure(), withoutReforms(), leverageMatrix());
}
