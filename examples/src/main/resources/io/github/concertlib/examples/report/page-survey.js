// The map of a day: arrangements by layer, who may do what, and which regional plan no group covers.

function surveyMasthead() {
  const layers = Object.entries(survey.layers);
  const total = layers.reduce((sum, [, list]) => sum + list.length, 0);
  const gaps = survey.plans.filter(plan => plan.grade === 'gap');
  masthead(`The map of arrangements \u00b7 ${survey.date}`,
    `Which arrangements of European defence exist on ${survey.date}, who belongs to them, what they may do, and which regions no group covers.`,
    [[el('b', {}, plural(total, 'arrangement')), ` in ${plural(layers.length, 'layer')}: ${listed(layers.map(([layer, list]) => `${list.length} ${layer}`))}.`],
      [el('b', {}, survey.complete ? 'The norm is met' : 'The norm is not met'), `: ${survey.norm}`,
        gaps.length > 0 ? `; ${listed(gaps.map(plan => plan.id))} ${gaps.length === 1 ? 'is' : 'are'} a gap` : '', '.'],
      [el('b', {}, plural(survey.headquartersWhileNatoIsBlocked.length, 'headquarters', 'headquarters')), ' can be used while the North Atlantic Council is blocked.']]);
}

function layersFigure() {
  const values = Object.entries(survey.layers).flatMap(([layer, list]) => ['exists', 'proposal', 'stylised']
    .map(status => ({layer, status, count: list.filter(one => one.standing === status).length})).filter(value => value.count > 0));
  const statuses = [...new Set(values.map(value => value.status))];
  return figure('layers-figure', 'Arrangements by layer and status.',
    `${listed(values.map(value => `${value.count} ${value.layer} (${value.status})`))}.`,
    width => ({
      width, height: 70 + 34 * new Set(values.map(v => v.layer)).size, data: {values},
      encoding: {
        y: {field: 'layer', type: 'nominal', sort: null, title: null},
        x: {field: 'count', type: 'quantitative', title: null, stack: 'zero', axis: {tickMinStep: 1}}},
      layer: [{mark: {type: 'bar', height: 16, stroke: color('paper'), strokeWidth: 1},
        encoding: {color: {field: 'status', type: 'nominal', scale: {domain: ['exists', 'proposal', 'stylised'], range: [color('bar'), color('proposal'), color('stylised')]}, legend: {orient: 'top', title: null, symbolType: 'square', values: statuses}}}}]}),
    table('Arrangements by layer', ['layer', 'status', 'arrangements'], values.map(value => [value.layer, value.status, value.count]), {id: 'table-map-layers', numbers: [2]}));
}

function plansTable() {
  const grades = {covered: 'holds', partly: 'open', gap: 'fails'};
  return table('Coverage of the regional plans', ['plan', 'covered', 'why', 'who might organise a group'],
    survey.plans.map(plan => [plan.id, verdict(grades[plan.grade] || 'none', plan.grade), plan.reason, actors(plan.candidates.slice(0, 6).map(candidate => candidate.state), '')]),
    {id: 'table-plans'});
}

function tiesTable() {
  return table('How each state is tied', ['state', 'arrangements', 'bilateral partners', 'cut point', 'mutual defence with'],
    survey.states.map(state => [[el('b', {}, state.state), ' ', nameOf(state.state) === state.state ? '' : nameOf(state.state)], state.arrangements, state.bilateralPartners, state.cutPoint ? 'yes' : '', actors(state.mutualDefence, '')]),
    {id: 'table-ties', numbers: [1, 2]});
}

function surveySections() {
  section('layers', 'What there is', layersFigure(),
    el('h3', {}, 'Who can do what by a decision of its own'),
    table('Arrangements by function', ['function', 'how many', 'which'],
      Object.entries(survey.functions).map(([name, ids]) => [spaced(name), ids.length, ids.join(', ')]), {id: 'table-functions', numbers: [1]}));
  section('coverage', 'Which region is covered', paragraph(`Norm: ${survey.norm}.`), plansTable(),
    el('h3', {}, 'Headquarters left while the North Atlantic Council is blocked'),
    table('Headquarters', ['headquarters', 'place', 'nations', 'tie to NATO'],
      survey.headquartersWhileNatoIsBlocked.map(one => [one.name, one.place, actors(one.nations), one.nato]), {id: 'table-headquarters'}));
  section('ties', 'How each state is tied', tiesTable());
}
