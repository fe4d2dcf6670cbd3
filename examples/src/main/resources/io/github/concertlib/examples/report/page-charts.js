// Charts by Vega-Lite as SVG. Each stands in a figure with a sentence that says the same and a table with its numbers.

const charts = [];
const canDraw = typeof vegaEmbed === 'function';
let figures = 0;

function color(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(`--${name}`).trim();
}

/** Whether the page is dark now. */
function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
}

/**
 * A figure.
 * @param title what it shows
 * @param alternative the same in a sentence, for those who do not see it
 * @param spec makes the chart, given the width there is
 * @param numbers the table
 */
function figure(id, title, alternative, spec, numbers, ...more) {
  figures += 1;
  const canvas = el('div', {class: 'chart', id: `${id}-chart`, role: 'img', 'aria-label': alternative});
  const element = el('figure', {id},
    el('figcaption', {}, el('b', {}, `Figure ${figures}. `), title),
    ...more,
    canDraw ? canvas : el('p', {class: 'quiet'}, 'This page was made without the scripts for charts; the table has the numbers.'),
    el('p', {class: 'alternative'}, alternative),
    canDraw ? folded('The numbers', numbers) : numbers);
  if (canDraw) charts.push({canvas, spec});
  return element;
}

function themed(spec) {
  const ink = color('ink');
  const quiet = color('quiet');
  const font = color('sans');
  return {
    $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
    background: null,
    autosize: {type: 'fit', contains: 'content'},
    padding: {left: 0, right: 4, top: 4, bottom: 2},
    ...spec,
    config: {
      font,
      view: {stroke: null},
      axis: {
        labelColor: ink, titleColor: quiet, labelFontSize: 13, titleFontSize: 12.5, titleFontWeight: 400, labelLimit: 260,
        domain: false, ticks: false, gridColor: color('rule'), labelPadding: 8, titlePadding: 10},
      legend: {labelColor: ink, titleColor: quiet, labelFontSize: 13, titleFontSize: 12.5, titleFontWeight: 400},
      text: {color: ink, fontSize: 13, font},
      title: {color: ink},
      header: {labelColor: ink, titleColor: quiet, labelFontSize: 13},
      ...(spec.config || {})}};
}

async function draw(chart) {
  const width = chart.canvas.clientWidth;
  if (width === 0) return;
  chart.drawnAt = width;
  chart.canvas.classList.toggle('dark', isDark());
  const options = {renderer: 'svg', actions: false, ast: true, defaultStyle: false, tooltip: false};
  const result = await vegaEmbed(chart.canvas, themed(chart.spec(width)), options);
  if (chart.view) chart.view.finalize();
  chart.view = result;
  const svg = chart.canvas.querySelector('svg');
  if (svg) svg.setAttribute('aria-hidden', 'true');
}

/** Draws all charts, or draws them again after a change of theme. */
async function drawAll() {
  for (const chart of charts) await draw(chart);
}

let resizing;
window.addEventListener('resize', () => {
  clearTimeout(resizing);
  resizing = setTimeout(() => charts.filter(chart => chart.canvas.clientWidth !== chart.drawnAt).forEach(draw), 150);
});
