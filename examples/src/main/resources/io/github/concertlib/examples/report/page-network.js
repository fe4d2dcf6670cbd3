// Arrangements, who belongs to them, and the duties they create, as a network by Cytoscape and as a table.

const network = page.network;

function holdsOn(dated, day) {
  return (!dated.from || dated.from <= day) && (!dated.until || day < dated.until);
}

function networkElements(filter) {
  const shown = network.arrangements.filter(one => holdsOn(one, filter.day)
    && (filter.layer === 'all' || one.layer === filter.layer)
    && (filter.function === 'all' || one.functions.includes(filter.function)));
  const ids = new Set(shown.map(one => one.id));
  const edges = shown.flatMap(one => one.members.filter(member => holdsOn(member, filter.day))
    .map(member => ({actor: member.actor, arrangement: one.id, role: member.role, decides: member.decides})));
  const duties = network.duties.filter(duty => ids.has(duty.instrument));
  return {shown, edges, duties};
}

function networkTables(found) {
  return [
    table('Arrangements shown', ['arrangement', 'layer', 'status', 'may', 'members'],
      found.shown.map(one => [[one.name, ' ', cite(one.source)], one.layer, standing(one.standing), one.functions.map(f => spaced(f)).join(', '),
        actors(found.edges.filter(edge => edge.arrangement === one.id).map(edge => edge.actor).sort())]), {id: 'table-arrangements'}),
    found.duties.length === 0 ? null
      : table('Duties shown', ['clause', 'what', 'strength', 'owed by', 'owed to'],
        found.duties.map(duty => [[duty.clause, ' ', cite(duty.source)], duty.obligation, duty.strength, duty.obligors.length, duty.beneficiaries.length]),
        {id: 'table-network-duties', numbers: [3, 4]})];
}

/** Where an actor stands as seen from the middle of Europe, as an angle from the north; those without a place stand in the south. */
function bearing(code) {
  const far = {US: [-75, 42], CA: [-62, 56], AU: [110, 2], JP: [100, 52], KR: [96, 46], NZ: [120, -4]};
  const place = PLACES[code] || far[code];
  if (!place) return Math.PI;
  const turn = Math.atan2((place[0] - 12) * 0.64, place[1] - 50);
  return turn < 0 ? turn + 2 * Math.PI : turn;
}

/** Actors on a ring, by the compass; arrangements amid their members, moved apart where they would overlap. */
function placed(found, codes, boxes, shape) {
  const places = new Map();
  const across = (shape < 1 ? 60 : 90) + (shape < 1 ? 6.4 : 9) * Math.max(codes.length, 24);
  [...codes].sort((a, b) => bearing(a) - bearing(b) || a.localeCompare(b)).forEach((code, i) => {
    const turn = 2 * Math.PI * i / codes.length;
    places.set(code, {x: across * shape * Math.sin(turn), y: -across * Math.cos(turn)});
  });
  const middles = [...boxes].map(([id, box]) => {
    const members = found.edges.filter(edge => edge.arrangement === id).map(edge => places.get(edge.actor));
    const mean = axis => members.reduce((sum, place) => sum + place[axis], 0) / Math.max(1, members.length);
    return {id, box, x: 0.72 * mean('x'), y: 0.72 * mean('y')};
  });
  for (let round = 0; round < 300; round++) {
    for (const one of middles) {
      for (const other of middles) {
        if (one.id >= other.id) continue;
        const overX = (one.box.width + other.box.width) / 2 + 16 - Math.abs(one.x - other.x);
        const overY = (one.box.height + other.box.height) / 2 + 16 - Math.abs(one.y - other.y);
        if (overX <= 0 || overY <= 0) continue;
        const push = 0.3 * Math.min(overX, overY);
        const axis = overY <= overX ? 'y' : 'x';
        const sign = one[axis] < other[axis] || (one[axis] === other[axis] && one.id < other.id) ? -1 : 1;
        one[axis] += sign * push;
        other[axis] -= sign * push;
      }
    }
  }
  middles.forEach(middle => places.set(`a:${middle.id}`, {x: middle.x, y: middle.y}));
  return places;
}

/** Two states joined by an arrangement of their own are joined by a line; larger arrangements are boxes. */
function drawNetwork(canvas, found) {
  const font = color('sans').replace(/'/g, '"');
  const membersOf = id => found.edges.filter(edge => edge.arrangement === id);
  const isPair = one => one.layer === 'bilateral' && membersOf(one.id).length === 2;
  const codes = [...new Set(found.edges.map(edge => edge.actor))].sort();
  const boxed = found.shown.filter(one => !isPair(one) && membersOf(one.id).length > 0);
  const small = boxed.length > 12;
  const boxes = new Map(boxed.map(one => [one.id, {
    label: small ? one.id.replace(/_/g, ' ') : one.name,
    width: small ? 12 + 6.4 * Math.min(18, one.id.length) : 16 + 6.6 * Math.min(24, one.name.length),
    height: small ? 20 : 10 + 15 * Math.ceil(one.name.length / 24)}]));
  const narrow = canvas.clientWidth < 560;
  const at = placed(found, codes, boxes, narrow ? 0.86 : 1.25);
  const owing = new Set(found.duties.flatMap(duty => duty.obligors.map(code => `${code} ${duty.instrument}`)));
  const pairs = found.shown.filter(isPair).map(one => {
    const [first, second] = membersOf(one.id).map(edge => edge.actor);
    return {data: {id: `p:${one.id}`, source: `s:${first}`, target: `s:${second}`, label: one.name}, classes: 'pair ' + (owing.has(`${first} ${one.id}`) ? 'duty ' : '') + one.standing};
  });
  const paired = new Set(found.shown.filter(isPair).map(one => one.id));
  const elements = [
    ...boxed.map(one => ({data: {id: `a:${one.id}`, name: one.name, kind: 'arrangement', ...boxes.get(one.id)}, classes: `arrangement ${one.standing}`, position: at.get(`a:${one.id}`)})),
    ...codes.map(code => ({data: {id: `s:${code}`, label: code, name: nameOf(code), kind: 'actor'}, classes: code.length > 3 ? 'actor office' : 'actor', position: at.get(code)})),
    ...found.edges.filter(edge => !paired.has(edge.arrangement)).map((edge, i) => ({data: {id: `e${i}`, source: `s:${edge.actor}`, target: `a:${edge.arrangement}`},
      classes: (edge.decides ? '' : 'associate ') + (owing.has(`${edge.actor} ${edge.arrangement}`) ? 'duty' : '')})),
    ...pairs];
  return cytoscape({
    container: canvas, elements,
    style: [
      {selector: 'node', style: {'font-family': font, label: 'data(label)', color: color('ink'), 'text-valign': 'center'}},
      {selector: 'node.actor', style: {width: 34, height: 34, 'font-size': 15, 'background-color': color('sheet'), 'border-width': 1.4, 'border-color': color('quiet')}},
      {selector: 'node.office', style: {width: 14, height: 14, 'font-size': 12, 'text-valign': 'bottom', 'text-margin-y': 4, 'text-wrap': 'wrap', 'text-max-width': '90px'}},
      {selector: 'node.arrangement', style: {shape: 'round-rectangle', width: 'data(width)', height: 'data(height)', 'font-size': small ? 12 : 13.5, 'font-weight': 600, color: color('paper'), 'background-color': color('accent'), 'text-wrap': 'wrap', 'text-max-width': '170px'}},
      {selector: 'node.arrangement.proposal, node.arrangement.stylised', style: {'background-color': color('paper'), color: color('accent'), 'border-width': 1.8, 'border-style': 'dashed', 'border-color': color('accent')}},
      {selector: 'edge', style: {width: 1.1, 'line-color': color('rule-strong'), 'curve-style': 'straight', opacity: 0.9}},
      {selector: 'edge.pair', style: {width: 1.6, 'curve-style': 'unbundled-bezier', 'control-point-distances': '18'}},
      {selector: 'edge.duty', style: {width: 2.2, 'line-color': color('duty')}},
      {selector: 'edge.associate, edge.proposal, edge.stylised', style: {'line-style': 'dashed'}},
      {selector: '.faded', style: {opacity: 0.1}},
      {selector: 'node.chosen', style: {'border-width': 3.5, 'border-color': color('fails')}}],
    layout: {name: 'preset', fit: true, padding: 14},
    userZoomingEnabled: false, userPanningEnabled: false, boxSelectionEnabled: false});
}

let redrawNetwork = () => {};

/** @param layer what is shown at first; a whole continent at once is too much for one picture */
function networkSection(day, layer = 'all') {
  const filter = {layer, function: 'all', day};
  const canvas = el('div', {class: 'network', id: 'network-canvas', role: 'img'});
  const words = el('p', {class: 'alternative', role: 'status'});
  const tables = el('div', {});
  const note = el('p', {class: 'detail', role: 'status'});
  let graph;
  const update = () => {
    const found = networkElements(filter);
    const members = new Set(found.edges.map(edge => edge.actor));
    words.textContent = `${plural(found.shown.length, 'arrangement')}, ${plural(members.size, 'actor')}, ${plural(found.edges.length, 'membership')} and `
      + `${plural(found.duties.length, 'duty', 'duties')} on ${filter.day}.`;
    canvas.setAttribute('aria-label', words.textContent);
    tables.replaceChildren(...networkTables(found).filter(one => one !== null));
    note.textContent = '';
    if (typeof cytoscape !== 'function') return;
    if (graph) graph.destroy();
    canvas.classList.toggle('dense', found.shown.filter(one => one.layer !== 'bilateral').length > 12);
    canvas.classList.toggle('dark', isDark());
    graph = drawNetwork(canvas, found);
    page.graph = graph;
    graph.on('tap', 'node', event => {
      graph.elements().removeClass('faded chosen');
      const near = event.target.closedNeighborhood();
      const ties = event.target.neighborhood('node').map(node => node.data('name'))
        .concat(event.target.connectedEdges('.pair').map(edge => edge.data('label')));
      graph.elements().not(near).addClass('faded');
      event.target.addClass('chosen');
      note.textContent = `${event.target.data('name')}: ${[...new Set(ties)].sort().join(', ')}`;
    });
    graph.on('tap', event => {
      if (event.target === graph) { graph.elements().removeClass('faded chosen'); note.textContent = ''; }
    });
  };
  redrawNetwork = update;
  const option = (value, text, key) => el('option', {value, selected: filter[key] === value}, text);
  const select = (label, id, values, key) => values.length < 2 ? null : el('label', {}, label, ' ',
    el('select', {id, onchange: event => { filter[key] = event.target.value; update(); }}, option('all', 'all', key), values.map(value => option(value, spaced(value), key))));
  section('network', 'Arrangements and duties',
    paragraph('Actors stand on the ring by the compass, as seen from the middle of Europe; boxes are arrangements, dashed where only proposed or assumed; a line from actor to actor is an arrangement of these two. A heavy line marks a duty owed, a dashed one a role without a vote. Choose an actor or a box to see its ties.'),
    el('div', {class: 'filters'},
      select('Layer', 'network-layer', [...new Set(network.arrangements.map(one => one.layer))], 'layer'),
      select('Function', 'network-function', [...new Set(network.arrangements.flatMap(one => one.functions))].sort(), 'function'),
      el('label', {}, 'Date ', el('input', {type: 'date', id: 'network-date', value: day, min: '1949-01-01', max: '2060-12-31', onchange: event => {
        if (event.target.value) { filter.day = event.target.value; update(); }
      }}))),
    typeof cytoscape === 'function' ? el('div', {class: 'scroll', tabindex: '0', role: 'region', 'aria-label': 'Network'}, canvas) : el('p', {class: 'quiet'}, 'This page was made without the script for networks; the tables have it all.'),
    words, note, typeof cytoscape === 'function' ? folded('The arrangements and duties as tables', tables) : tables);
  return update;
}
