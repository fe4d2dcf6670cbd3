// What is asked, what the answers come to, and on what they rest.

const block = page.answers['who-can-block'];
const decision = page.answers.decide;
const comparison = page.answers.compare;
const power = page.answers.power;
const survey = page.answers.map;

const COMBINERS = {
  'first-that-can-act': 'Layers are tried in order, and any one suffices.',
  'any-of': 'Any layer suffices.',
  'all-of': 'All layers must act.',
  overlay: 'Layers act together as an overlay.'};

function inWords() {
  const q = page.question;
  return [`Can ${listed(page.layers.map(layer => layer.name))} ${q.function} an answer to ${q.event.match(/^[aeio]/) ? 'an' : 'a'} ${q.event}`
    + (q.victim ? ` on ${nameOf(q.victim)}` : '') + (q.aggressor ? ` by ${nameOf(q.aggressor)}` : '')
    + (q.place ? ` at ${capital(q.place)}` : ''), ', on ', onDay(q.date), `? ${COMBINERS[q.combiner] || q.combiner}`];
}

function sizeOf(row) {
  return !row.possible ? 'impossible' : row.smallestBlockingSize === null ? 'nobody can block' : row.smallestBlockingSize;
}

function blockingInShort() {
  const row = block.rows[block.rows.length - 1];
  const all = block.rows.length === 1 ? `With ${block.rows[0].layers[0]} alone` : `With all ${block.rows.length} layers`;
  if (!row.possible) return [el('b', {}, `${all} nothing is possible`), ', however much everybody wants it.'];
  if (row.singleBlockers.length > 0) {
    return [`${all}, `, el('b', {}, `${named(row.singleBlockers)} can block alone`), '.'];
  }
  if (row.smallestBlockingSize === null) return [`${all}, `, el('b', {}, 'nobody can block'), '.'];
  return [`${all}, `, el('b', {}, 'nobody can block alone'), `: at least ${row.smallestBlockingSize} must refuse together, and `,
    `there ${String(row.smallestBlockingCount) === '1' ? 'is one such set' : `are ${grouped(row.smallestBlockingCount)} such sets`}.`];
}

const OUTCOMES = {authorised: 'holds', blocked: 'fails', undetermined: 'open', 'not-applicable': 'none'};
const OUTCOME_WORDS = {
  authorised: 'authorised', blocked: 'blocked', undetermined: 'undetermined', 'not-applicable': 'not applicable'};

function decisionInShort() {
  return ['Given the positions stated, the answer is ', el('b', {}, OUTCOME_WORDS[decision.outcome]),
    decision.route ? ` through ${decision.routeLayer}` : '',
    decision.blockedBy.length > 0
      ? `; ${named(decision.blockedBy)} ${decision.blockedBy.length === 1 ? 'stands' : 'stand'} in the way of the routes that fail` : '', '.'];
}

function changesInShort() {
  const changed = comparison.days.map(day => day.functions.filter(line => line.differences.length > 0).map(line => line.function));
  const any = [...new Set(changed.flat())];
  return any.length === 0
    ? 'The reforms change nothing in what can be done.'
    : ['The reforms change ', el('b', {}, plural(any.length, 'function')), `: ${listed(any.map(word => spaced(word)))}`,
      comparison.days.length > 1 ? `, on at least one of ${comparison.days.length} days.` : '.'];
}

function inputsInShort() {
  const inputs = block.inputs;
  const proposed = inputs.byQuality.proposal || 0;
  const stylised = inputs.byQuality.stylised || 0;
  return [`The answer rests on ${inputs.total} memberships and rules: `, el('b', {}, `${inputs.sourced} sourced`),
    `, ${proposed} proposed, ${stylised} stylised; ${inputs.unchecked} not yet checked against a text.`];
}

function masthead(kicker, deck, findings) {
  document.getElementById('main').append(el('header', {},
    el('p', {class: 'kicker'}, kicker),
    el('h1', {}, page.title),
    el('p', {class: 'deck'}, deck),
    findings.length === 0 ? null : el('div', {class: 'short'}, el('h2', {}, 'In short'), el('ul', {}, findings.map(words => el('li', {}, words))))));
}

function studyMasthead() {
  const findings = [blockingInShort()];
  if (decision) findings.push(decisionInShort());
  if (comparison) findings.push(changesInShort());
  findings.push(inputsInShort());
  masthead(`Who can act, who can stop it \u00b7 ${page.question.date}`, inWords(), findings);
}

const QUALITIES = ['treaty', 'official', 'secondary', 'proposal', 'stylised'];

function inputsFigure() {
  const counts = QUALITIES.filter(quality => block.inputs.byQuality[quality]).map(quality => ({quality, count: block.inputs.byQuality[quality]}));
  return figure('inputs', 'What the answer rests on: memberships and rules by kind of source.',
    `Of ${block.inputs.total} inputs, ${listed(counts.map(c => `${c.count} ${c.quality}`))}.`,
    width => ({
      width, height: 54,
      data: {values: counts.map((c, i) => ({...c, order: QUALITIES.indexOf(c.quality), label: `${c.quality} ${c.count}`}))},
      encoding: {
        x: {field: 'count', type: 'quantitative', stack: 'zero', axis: null, scale: {domain: [0, block.inputs.total], nice: false}},
        order: {field: 'order'}},
      layer: [
        {mark: {type: 'bar', height: 22, yOffset: -8, stroke: color('paper'), strokeWidth: 1.5},
          encoding: {color: {field: 'quality', type: 'nominal',
            scale: {domain: QUALITIES, range: QUALITIES.map(quality => color(quality))},
            legend: {orient: 'bottom', title: null, direction: 'horizontal', columns: width < 420 ? 3 : 5, symbolType: 'square', values: counts.map(c => c.quality)}}}}]}),
    table('Inputs by kind of source', ['kind of source', 'inputs'], counts.map(c => [c.quality, c.count]), {id: 'table-inputs', numbers: [1]}));
}

function layersTable() {
  return table('The layers, in the order in which they are tried', ['layer', 'status', 'what stands in it', 'decide'],
    page.layers.map(layer => [
      layer.name, standing(layer.standing),
      layer.arrangements.map((arrangement, i) => [i > 0 ? '; ' : '', arrangement.name, ' ', cite(arrangement.source),
        arrangement.rosterComplete ? '' : ' (not all members known)']),
      layer.arrangements.map((arrangement, i) => [i > 0 ? '; ' : '', arrangement.members.length])]),
    {id: 'table-layers', numbers: [3]});
}

function reformList() {
  if (page.reforms.length === 0) return null;
  return el('div', {class: 'reforms'},
    el('h3', {}, 'What the study changes'),
    el('ol', {}, page.reforms.map(reform => el('li', {},
      el('b', {}, reform.title), ' ', standing(reform.standing), ' from ', onDay(reform.from), ' ', cite(reform.source),
      reform.counted ? '' : ', not counted on this day',
      reform.supporters.length > 0 ? el('div', {}, 'For it: ', reform.supporters.join(', ')) : null,
      reform.dissenters.length > 0 ? el('div', {class: 'dissent'}, el('b', {}, 'Against it: '), reform.dissenters.join(', ')) : null,
      reform.notes.map(note => el('div', {class: 'quiet'}, note))))));
}

function positionsTable() {
  const positions = page.positions;
  if (!positions.stated) return null;
  const rows = Object.entries(positions.everywhere).map(([code, level]) => [actor(code), level, 'everywhere'])
    .concat(positions.inForum.map(seat => [actor(seat.actor), seat.level, seat.forum]));
  rows.push([el('i', {}, 'everybody else'), positions.otherwise, 'everywhere']);
  return [el('h3', {}, 'Positions assumed'), table('Positions assumed', ['actor', 'position', 'where'], rows, {id: 'table-positions'})];
}

function readingsTable() {
  if (page.readings.length === 0) return null;
  const chosen = page.readings.filter(point => point.reading !== point.byDefault);
  const row = point => [
    [point.question, ' ', cite(point.source)],
    point.readings[point.reading],
    Object.entries(point.readings).filter(([key]) => key !== point.reading).map(([, words], i) => [i > 0 ? '; ' : '', words])];
  const head = ['contested point', 'reading taken', 'other readings'];
  return [el('h3', {}, 'Contested law'),
    chosen.length === 0
      ? paragraph('The study takes every contested point by its default reading.')
      : [paragraph(`The study departs from the default reading on ${plural(chosen.length, 'point')}.`),
        table('Readings that the study chooses', head, chosen.map(row), {id: 'table-chosen-readings'})],
    chosen.length === page.readings.length ? null
      : folded(plural(page.readings.length - chosen.length, 'point') + ' by default',
        table('Readings by default', head, page.readings.filter(point => !chosen.includes(point)).map(row), {id: 'table-default-readings'}))];
}

function questionSection() {
  section('question', 'The question and what it rests on',
    paragraph('The order, layer by layer. What is marked ', standing('proposal'), ' somebody has put forward; what is marked ', standing('stylised'),
      ' is assumed for the sake of the question.'),
    layersTable(), inputsFigure(), reformList(), positionsTable(), readingsTable());
}
