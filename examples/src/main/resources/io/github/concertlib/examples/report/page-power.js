// Power indices as bars with numbers, and all of them as a table.

const INDICES = [
  ['banzhafNormalised', 'Banzhaf, normalised'], ['banzhaf', 'Banzhaf'], ['shapley', 'Shapley-Shubik'], ['colemanPrevent', 'Coleman, to prevent'],
  ['colemanInitiate', 'Coleman, to initiate'], ['deeganPackel', 'Deegan-Packel'], ['johnston', 'Johnston'], ['holler', 'Holler']];

function powerFigure() {
  const at = INDICES.filter(([key]) => power[key]);
  if (at.length === 0) return null;
  let index = at[0][0];
  const order = [...power.players].sort((a, b) => power[index][b] - power[index][a] || a.localeCompare(b));
  const shown = order.filter(code => at.some(([key]) => power[key][code] > 0));
  const bars = shown.length > 0 ? shown : order;
  const wordsOf = key => INDICES.find(([other]) => other === key)[1];
  const values = () => bars.map(code => ({code, name: nameOf(code), value: power[index][code], label: power[index][code].toFixed(4)}));
  const ranked = field => [...values()].sort((a, b) => b.value - a.value || a.code.localeCompare(b.code)).map(v => v[field]);
  const picture = figure('power-figure', 'Power of each actor, by the index chosen.',
    `By the normalised Banzhaf index the first are ${listed(order.slice(0, 3).map(code => `${nameOf(code)} ${power[index][code].toFixed(4)}`))}`
      + (bars.length < order.length ? `; ${plural(order.length - bars.length, 'actor')} without any power are left out` : '') + '.',
    width => ({
      width, height: (bars.length > 12 ? 19 : 26) * bars.length,
      data: {values: values()},
      encoding: {
        y: {field: width < 500 ? 'code' : 'name', type: 'nominal', sort: ranked(width < 500 ? 'code' : 'name'), title: null, axis: {labelFontSize: bars.length > 12 ? 12 : 13}},
        x: {field: 'value', type: 'quantitative', axis: null, scale: {domain: [0, Math.max(...values().map(v => v.value), 1e-9) * (width < 500 ? 1.28 : 1.12)]}}},
      layer: [
        {mark: {type: 'bar', height: bars.length > 12 ? 10 : 13, color: color('bar'), cornerRadiusEnd: 2}},
        {mark: {type: 'text', align: 'left', dx: 6, fontSize: 12}, encoding: {text: {field: 'label'}}}]}),
    powerTable(),
    choice('Index', 'index', at, index, value => {
      index = value;
      const chart = charts.find(one => one.canvas.id === 'power-figure-chart');
      if (chart) draw(chart);
    }));
  return picture;
}

function powerTable() {
  return table('Power indices', ['actor', ...INDICES.map(([, words]) => words)],
    power.players.map(code => [[el('b', {}, code), nameOf(code) === code ? '' : ' ' + nameOf(code)],
      ...INDICES.map(([key]) => power[key] ? power[key][code].toFixed(6) : 'too large')]),
    {id: 'table-power', numbers: INDICES.map((_, i) => i + 1)});
}

function countsTable() {
  const rows = [
    ['actors', power.players.length], ['winning coalitions', power.winning], ['minimal winning coalitions', power.minimalWinning],
    ['minimal blocking coalitions', power.minimalBlocking]].map(([what, count]) => [what, count === null ? 'too large' : grouped(count)]);
  rows.push(['probability that a random coalition wins', power.passageProbability === null ? 'too large' : String(power.passageProbability)]);
  rows.push(['can block alone', power.vetoPlayers === null ? 'too large' : actors(power.vetoPlayers)]);
  rows.push(['never make a difference', power.dummies === null ? 'too large' : actors(power.dummies)]);
  return table('The game in numbers', ['measure', 'value'], rows, {id: 'table-counts'});
}

function powerSection() {
  const tooLarge = Object.entries(power.tooLarge);
  section('power', 'How much power each actor has',
    paragraph('Indices look at the rule alone: how often an actor turns a losing coalition into a winning one, if every coalition (Banzhaf) or every order of joining (Shapley-Shubik) is as likely as any other.'),
    countsTable(), powerFigure(),
    tooLarge.length > 0 ? el('ul', {class: 'notes'}, tooLarge.map(([what, why]) => el('li', {}, `${what}: ${why}`))) : null);
}
