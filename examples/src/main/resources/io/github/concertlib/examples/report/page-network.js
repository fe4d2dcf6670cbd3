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
      found.shown.map(one => [[one.name, ' ', cite(one.source)], one.layer, standing(one.standing), one.functions.map(f => f.toLowerCase().replace('_', ' ')).join(', '),
        actors(found.edges.filter(edge => edge.arrangement === one.id).map(edge => edge.actor))]), {id: 'table-arrangements'}),
    found.duties.length === 0 ? null
      : table('Duties shown', ['clause', 'what', 'strength', 'owed by', 'owed to'],
        found.duties.map(duty => [[duty.clause, ' ', cite(duty.source)], duty.obligation, duty.strength, duty.obligors.length, duty.beneficiaries.length]),
        {id: 'table-network-duties', numbers: [3, 4]})];
}

/** Places that make a readable start, the same every time: arrangements on an inner ring, actors around them. */
function places(found, codes) {
  const ring = (items, radius) => new Map(items.map((item, i) => {
    const angle = 2 * Math.PI * i / items.length - Math.PI / 2;
    return [item, {x: radius * Math.cos(angle), y: radius * Math.sin(angle)}];
  }));
  return {arrangements: ring(found.shown.map(one => one.id), found.shown.length < 2 ? 0 : 110), actors: ring(codes, 260)};
}

function drawNetwork(canvas, found) {
  const codes = [...new Set(found.edges.map(edge => edge.actor))].sort();
  const start = places(found, codes);
  const owing = new Set(found.duties.flatMap(duty => duty.obligors.map(code => `${code} ${duty.instrument}`)));
  const elements = [
    ...found.shown.map(one => ({data: {id: `a:${one.id}`, label: one.name, kind: 'arrangement'}, classes: `arrangement ${one.standing}`, position: start.arrangements.get(one.id)})),
    ...codes.map(code => ({data: {id: `s:${code}`, label: code, kind: 'actor'}, classes: 'actor', position: start.actors.get(code)})),
    ...found.edges.map((edge, i) => ({data: {id: `e${i}`, source: `s:${edge.actor}`, target: `a:${edge.arrangement}`},
      classes: (edge.decides ? '' : 'associate ') + (owing.has(`${edge.actor} ${edge.arrangement}`) ? 'duty' : '')}))];
  const font = color('sans');
  return cytoscape({
    container: canvas, elements,
    style: [
      {selector: 'node', style: {'font-family': font, label: 'data(label)', color: color('ink'), 'text-valign': 'center', 'min-zoomed-font-size': 4}},
      {selector: 'node.actor', style: {width: 26, height: 26, 'font-size': 11, 'background-color': color('sheet'), 'border-width': 1.2, 'border-color': color('quiet')}},
      {selector: 'node.arrangement', style: {shape: 'round-rectangle', width: 'label', height: 22, padding: '5px', 'font-size': 12, 'font-weight': 600, color: color('paper'), 'background-color': color('accent'), 'text-wrap': 'wrap', 'text-max-width': '130px'}},
      {selector: 'node.proposal, node.stylised', style: {'background-color': color('paper'), color: color('accent'), 'border-width': 1.5, 'border-style': 'dashed', 'border-color': color('accent')}},
      {selector: 'edge', style: {width: 0.9, 'line-color': color('rule-strong'), 'curve-style': 'haystack', 'haystack-radius': 0}},
      {selector: 'edge.duty', style: {width: 1.9, 'line-color': color('duty')}},
      {selector: 'edge.associate', style: {'line-style': 'dashed'}},
      {selector: '.faded', style: {opacity: 0.12}},
      {selector: 'node.chosen', style: {'border-width': 3, 'border-color': color('fails')}}],
    layout: {name: 'cose', animate: false, randomize: false, nodeRepulsion: () => 26000, idealEdgeLength: () => 70, numIter: 600, gravity: 0.6, padding: 18, nodeDimensionsIncludeLabels: true},
    userZoomingEnabled: false, autoungrabify: false, boxSelectionEnabled: false});
}

let redrawNetwork = () => {};

function networkSection(day) {
  const filter = {layer: 'all', function: 'all', day};
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
    graph = drawNetwork(canvas, found);
    page.graph = graph;
    graph.on('tap', 'node', event => {
      graph.elements().removeClass('faded chosen');
      const near = event.target.closedNeighborhood();
      graph.elements().not(near).addClass('faded');
      event.target.addClass('chosen');
      const label = event.target.data('kind') === 'actor' ? nameOf(event.target.data('label')) : event.target.data('label');
      note.textContent = `${label}: ${event.target.neighborhood('node').map(node => node.data('label')).sort().join(', ')}`;
    });
    graph.on('tap', event => {
      if (event.target === graph) { graph.elements().removeClass('faded chosen'); note.textContent = ''; }
    });
  };
  redrawNetwork = update;
  const option = (value, text) => el('option', {value}, text);
  const select = (label, id, values, key) => values.length < 2 ? null : el('label', {}, label, ' ',
    el('select', {id, onchange: event => { filter[key] = event.target.value; update(); }}, option('all', 'all'), values.map(value => option(value, value.toLowerCase().replace('_', ' ')))));
  section('network', 'Arrangements and duties',
    paragraph('Rectangles are arrangements (dashed where only proposed or assumed), circles are actors; a heavy line marks a duty owed under the arrangement, a dashed one a role without a vote. Choose one to see its ties.'),
    el('div', {class: 'filters'},
      select('Layer', 'network-layer', [...new Set(network.arrangements.map(one => one.layer))], 'layer'),
      select('Function', 'network-function', [...new Set(network.arrangements.flatMap(one => one.functions))].sort(), 'function'),
      el('label', {}, 'Date ', el('input', {type: 'date', id: 'network-date', value: day, min: '1949-01-01', max: '2060-12-31', onchange: event => {
        if (event.target.value) { filter.day = event.target.value; update(); }
      }}))),
    typeof cytoscape === 'function' ? canvas : el('p', {class: 'quiet'}, 'This page was made without the script for networks; the tables have it all.'),
    words, note, typeof cytoscape === 'function' ? folded('The arrangements and duties as tables', tables) : tables);
  return update;
}
