// Before and after the reforms, function by function and day by day.

function capacity(side) {
  return side.possible ? side.smallestBlockingSize === null ? 'nobody can block' : String(side.smallestBlockingSize) : 'impossible';
}

function turn(before, after) {
  const same = String(before) === String(after);
  return same ? String(before) : [el('span', {class: 'before'}, before), ' \u2192 ', el('b', {}, after)];
}

function blockersOf(side) {
  return side.possible ? side.singleBlockers.length > 6 || side.singleBlockers.length === 0 ? String(side.singleBlockers.length)
    : `${side.singleBlockers.length}: ${side.singleBlockers.join(' ')}` : '\u2013';
}

function comparisonTable(day, i) {
  return table(`Before and after on ${day.date}`, ['function', 'ways', 'single blockers', 'smallest blocking set', 'through'],
    day.functions.map(line => [
      spaced(line.function),
      turn(line.before.routes.length, line.after.routes.length),
      turn(blockersOf(line.before), blockersOf(line.after)),
      turn(capacity(line.before), capacity(line.after)),
      line.through.join(', ')]),
    {id: `table-compare-${i}`, numbers: [1]});
}

function comparisonFigure(day, i) {
  const values = day.functions.flatMap(line => [['before', line.before], ['after', line.after]]
    .filter(([, side]) => side.possible && side.smallestBlockingSize !== null)
    .map(([when, side]) => ({function: spaced(line.function), when, size: side.smallestBlockingSize})));
  if (values.length === 0) return null;
  const most = Math.max(...values.map(v => v.size));
  return figure(`change-${i}`, `Smallest blocking set before and after, on ${day.date}.`,
    `Before and after: ${day.functions.map(line => `${spaced(line.function)} ${capacity(line.before)}, then ${capacity(line.after)}`).join('; ')}.`,
    width => ({
      width, height: 80 + 30 * new Set(values.map(v => v.function)).size,
      data: {values},
      encoding: {y: {field: 'function', type: 'nominal', sort: null, title: null}, x: {field: 'size', type: 'quantitative', title: 'smallest blocking set', axis: {tickMinStep: 1, format: 'd'}, scale: {domain: [0, most + 1], nice: false}}},
      layer: [
        {mark: {type: 'rule', color: color('quiet'), strokeWidth: 1.5}, encoding: {x: {aggregate: 'min', field: 'size', type: 'quantitative'}, x2: {aggregate: 'max', field: 'size'}}},
        ...[['before', 260], ['after', 80]].map(([when, size]) => ({
          transform: [{filter: `datum.when === '${when}'`}],
          mark: {type: 'point', filled: true, size, opacity: 1},
          encoding: {
            shape: {field: 'when', type: 'nominal', scale: {domain: ['before', 'after'], range: ['diamond', 'circle']}, legend: {orient: 'top', title: null, offset: 4}},
            color: {field: 'when', type: 'nominal', scale: {domain: ['before', 'after'], range: [color('stylised'), color('bar')]}}}}))]}),
    comparisonTable(day, i));
}

function reformsSection() {
  section('reforms', 'Before and after the reforms',
    comparison.days.map((day, i) => [
      el('h3', {}, `On ${day.date}`),
      comparisonFigure(day, i) || comparisonTable(day, i),
      el('ul', {class: 'notes'}, day.functions.filter(line => line.differences.length > 0).map(line => el('li', {},
        el('b', {}, spaced(line.function)), line.through.length > 0 ? `, through ${line.through.join(', ')}` : '', ': ',
        line.differences.join('; '), '.')))]));
}
