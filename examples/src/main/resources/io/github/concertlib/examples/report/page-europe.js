// The map of Europe, coloured by a measure. Who is not on it stands in a box beside it, so that nobody is left out.

const PLACES = {
  AL: [20.1, 41.1], AD: [1.6, 42.5], AT: [14.3, 47.55], BA: [17.8, 44.2], BE: [4.6, 50.65], BG: [25.3, 42.7], BY: [28, 53.5], CH: [8.1, 46.8],
  CY: [33.2, 35.05], CZ: [15.3, 49.75], DE: [10.3, 51.1], DK: [9.3, 56.1], EE: [25.8, 58.8], ES: [-3.7, 40.2], FI: [26.2, 63], FR: [2.4, 46.7],
  GB: [-1.6, 52.7], GE: [43.5, 42.1], GR: [22, 39.4], HR: [16.2, 45.5], HU: [19.3, 47.1], IE: [-8, 53.2], IS: [-18.6, 64.9], IT: [12.2, 43.2],
  LT: [23.8, 55.4], LU: [6.1, 49.75], LV: [25.3, 56.9], MD: [28.6, 47.1], ME: [19.25, 42.8], MK: [21.7, 41.6], MT: [14.4, 35.9], NL: [5.6, 52.35],
  NO: [9, 61.3], PL: [19.3, 52.1], PT: [-8, 39.6], RO: [24.8, 45.8], RS: [20.9, 44.1], RU: [38, 56], SE: [15.3, 62], SI: [14.8, 46.1], SK: [19.4, 48.75],
  TR: [34.5, 39], UA: [31.3, 49.2], XK: [20.9, 42.6]};

/** Too small to be seen as an area. */
const DOTS = ['LU', 'MT', 'CY', 'ME', 'XK'];

const europe = JSON.parse(document.getElementById('outlines').textContent);

/** Classes from few to many: equal numbers of different values in each, at most five. */
function classes(values, words) {
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const count = Math.min(5, sorted.length);
  const bounds = Array.from({length: count}, (_, i) => sorted[Math.floor(i * sorted.length / count)]);
  return bounds.map((low, i) => {
    const high = i + 1 < count ? sorted[sorted.indexOf(bounds[i + 1]) - 1] : sorted[sorted.length - 1];
    return {low, high, words: low === high ? words(low) : `${words(low)} to ${words(high)}`};
  });
}

function measures() {
  const found = [];
  if (page.leverage) {
    const last = page.leverage[page.leverage.length - 1].upToHere;
    found.push({
      id: 'blocking', title: 'Blocking power', unit: 'smallest blocking set with this actor', strongestFirst: true,
      members: Object.keys(last),
      values: Object.fromEntries(Object.entries(last).filter(([, entry]) => entry.size !== null && entry.size !== undefined).map(([code, entry]) => [code, entry.size])),
      says: size => size === 1 ? 'alone' : String(size), none: 'never needed', outside: 'not in this order',
      explain: 'The stronger the colour, the fewer others an actor needs to block the whole order. Who is never needed tips no such group.'});
  }
  if (survey) {
    found.push({
      id: 'ties', title: 'Ties', unit: 'arrangements in which it decides',
      values: Object.fromEntries(survey.states.map(state => [state.state, state.arrangements])), says: String, none: 'none',
      explain: 'The stronger the colour, the more arrangements of all pathways a state decides in on that day.'});
  }
  if (page.helpers) {
    found.push({
      id: 'exposure', title: 'Exposure', unit: 'states that owe it assistance', strongestFirst: true,
      values: page.helpers, says: String, none: 'not in this order',
      explain: 'The stronger the colour, the fewer states owe it assistance under these arrangements, should it be attacked.'});
  }
  if (!page.leverage && power) {
    found.push({
      id: 'power', title: 'Power', unit: 'normalised Banzhaf index', values: power.banzhafNormalised || {}, says: value => value.toFixed(4), none: 'no player',
      explain: 'The stronger the colour, the more power by the normalised Banzhaf index.'});
  }
  return found.filter(measure => Object.keys(measure.values).length > 0);
}

function shades(measure) {
  const steps = classes(Object.values(measure.values), measure.says);
  const ramp = [1, 2, 3, 4, 5].map(i => color(`ramp-${i}`));
  const picked = steps.length === 1 ? [ramp[3]] : steps.map((_, i) => ramp[Math.round(i * 4 / (steps.length - 1))]);
  if (measure.strongestFirst) picked.reverse();
  return steps.map((step, i) => ({...step, color: picked[i]}));
}

/** What a measure says of an actor. */
function told(measure, code) {
  if (code in measure.values) return measure.says(measure.values[code]);
  return measure.outside && !measure.members.includes(code) ? measure.outside : measure.none;
}

/** Everybody whom a measure concerns, those without a value last. */
function concerned(measure) {
  return [...new Set([...Object.keys(measure.values), ...(measure.members || [])])];
}

function shadeOf(steps, value) {
  return steps.find(step => value >= step.low && value <= step.high);
}

function europeSpec(measure, width) {
  const steps = shades(measure);
  const height = Math.round(width * 0.8);
  const shadeIndex = code => steps.indexOf(shadeOf(steps, measure.values[code]));
  const countries = europe.objects.countries.geometries.filter(one => one.id in measure.values).map(one => ({id: one.id, shade: shadeIndex(one.id)}));
  const points = concerned(measure).filter(code => code in PLACES).map(code => ({
    code, east: PLACES[code][0], north: PLACES[code][1], dot: DOTS.includes(code),
    fill: code in measure.values ? steps[shadeIndex(code)].color : color('land'),
    ink: code in measure.values ? inkOn(steps[shadeIndex(code)].color) : color('quiet')}));
  const shade = {field: 'shade', type: 'nominal', scale: {domain: steps.map((_, i) => i), range: steps.map(step => step.color)}, legend: null};
  const projection = {type: 'azimuthalEqualArea', rotate: [-11, -52.5], scale: width * 1.2, translate: [width * 0.43, height * 0.52]};
  const outlines = {values: europe, format: {type: 'topojson', feature: 'countries'}};
  const font = Math.max(7, Math.min(12, width / 62));
  return {
    width, height, autosize: 'none', padding: 0, projection,
    layer: [
      {name: 'land', data: outlines, mark: {type: 'geoshape', fill: color('land'), stroke: color('paper'), strokeWidth: 0.6, clip: true}},
      {name: 'coloured', data: outlines, transform: [{lookup: 'id', from: {data: {values: countries}, key: 'id', fields: ['shade']}}, {filter: 'isValid(datum.shade)'}],
        mark: {type: 'geoshape', stroke: color('paper'), strokeWidth: 0.8, clip: true}, encoding: {color: shade}},
      {name: 'dots', data: {values: points.filter(point => point.dot)},
        mark: {type: 'circle', size: font * font * 1.1, opacity: 1, stroke: color('ink'), strokeWidth: 0.7},
        encoding: {longitude: {field: 'east', type: 'quantitative'}, latitude: {field: 'north', type: 'quantitative'}, color: {field: 'fill', type: 'nominal', scale: null}}},
      {name: 'names', data: {values: points.filter(point => !point.dot)},
        mark: {type: 'text', fontSize: font, fontWeight: 600, clip: true},
        encoding: {longitude: {field: 'east', type: 'quantitative'}, latitude: {field: 'north', type: 'quantitative'}, text: {field: 'code'},
          color: {field: 'ink', type: 'nominal', scale: null}}},
      {name: 'dot-halos', data: {values: points.filter(point => point.dot)},
        mark: {type: 'text', fontSize: font, fontWeight: 600, align: 'left', dx: font * 0.75, color: color('paper'), stroke: color('paper'), strokeWidth: 3.5, strokeJoin: 'round'},
        encoding: {longitude: {field: 'east', type: 'quantitative'}, latitude: {field: 'north', type: 'quantitative'}, text: {field: 'code'}}},
      {name: 'dot-names', data: {values: points.filter(point => point.dot)},
        mark: {type: 'text', fontSize: font, fontWeight: 600, align: 'left', dx: font * 0.75, color: color('ink')},
        encoding: {longitude: {field: 'east', type: 'quantitative'}, latitude: {field: 'north', type: 'quantitative'}, text: {field: 'code'}}}]};
}

/** Dark or light, whichever can be read on this colour. */
function inkOn(hex) {
  const [r, g, b] = [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16) / 255).map(c => c <= 0.04 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b > 0.23 ? '#14161a' : '#ffffff';
}

function europeSection() {
  const all = measures();
  if (all.length === 0 || !all.some(measure => Object.keys(measure.values).some(code => code in PLACES))) return;
  let measure = all[0];
  const legend = el('ul', {class: 'legend'});
  const beside = el('div', {class: 'beside', role: 'group', 'aria-label': 'Actors outside the map'});
  const explain = el('p', {class: 'quiet'});
  const words = () => {
    const entries = Object.entries(measure.values).sort((a, b) => (measure.strongestFirst ? a[1] - b[1] : b[1] - a[1]) || a[0].localeCompare(b[0]));
    return `${measure.title}, ${measure.unit}: first ${listed(entries.slice(0, 3).map(([code, value]) => `${nameOf(code)} (${measure.says(value)})`))}.`;
  };
  const numbers = el('div', {}, table('The numbers on the map', ['actor', ...all.map(one => `${one.title}: ${one.unit}`)],
    [...new Set(all.flatMap(concerned))].sort().map(code => [[el('b', {}, code), nameOf(code) === code ? '' : ' ' + nameOf(code)],
      ...all.map(one => told(one, code))]), {id: 'table-europe', numbers: all.map((_, i) => i + 1)}));
  const picture = figure('europe-figure', 'Europe by the measure chosen.', words(), width => europeSpec(measure, width), numbers,
    all.length < 2 ? null : choice('Measure', 'measure', all.map(one => [one.id, one.title]), measure.id, value => {
      measure = all.find(one => one.id === value);
      const chart = charts.find(one => one.canvas.id === 'europe-figure-chart');
      if (chart) draw(chart);
      dress();
    }), explain, legend);
  picture.querySelector('.alternative').before(beside);

  function dress() {
    const steps = shades(measure);
    const swatch = background => {
      const box = el('span', {class: 'swatch'});
      box.style.backgroundColor = background;
      return box;
    };
    explain.textContent = measure.explain;
    legend.replaceChildren(...steps.map(step => el('li', {}, swatch(step.color), ' ', step.words)), el('li', {}, swatch(color('land')), ' ', measure.none));
    const outside = concerned(measure).filter(code => !(code in PLACES)).sort();
    beside.replaceChildren(...(outside.length === 0 ? [] : [el('span', {class: 'quiet'}, 'Not on this map: ')]), ...outside.map(code => {
      const step = code in measure.values ? shadeOf(steps, measure.values[code]) : null;
      const box = el('span', {class: 'boxed', title: nameOf(code)}, el('b', {}, code), ' ', told(measure, code));
      if (step) {
        box.style.backgroundColor = step.color;
        box.style.color = inkOn(step.color);
      }
      return box;
    }));
    picture.querySelector('.alternative').textContent = words();
    const chart = picture.querySelector('.chart');
    if (chart) chart.setAttribute('aria-label', words());
  }
  page.dressEurope = dress;
  section('europe', 'On the map', picture,
    el('p', {class: 'quiet small'}, europe.about.replace(/; made by.*/, ''), '. Crimea is drawn with Ukraine (United Nations General Assembly resolution 68/262), the north of Cyprus with Cyprus.'));
  dress();
}
