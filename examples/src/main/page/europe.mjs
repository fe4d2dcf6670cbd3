// Draws europe.json, the outlines on the map of a report. The build does not run it; the file it writes is committed.
//
//   npm install --no-save world-atlas@2.0.2 topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3
//   node europe.mjs ../resources/io/github/concertlib/examples/report/europe.json
//
// Outlines: Natural Earth 4.1.0, 1:50m, public domain, by way of world-atlas 2.0.2 (ISC). Natural Earth draws Crimea with
// Russia; here it is drawn with Ukraine, as in resolution 68/262 of the General Assembly of the United Nations, and the
// north of Cyprus with Cyprus. The lines express no other position.
import {readFileSync, writeFileSync} from 'node:fs';
import {feature, merge} from 'topojson-client';
import {topology} from 'topojson-server';
import {presimplify, quantile, simplify} from 'topojson-simplify';

const WINDOW = {west: -32, east: 78, south: 26, north: 73.5};
const KEPT = 0.4;

const CODES = {
  '008': 'AL', '020': 'AD', '040': 'AT', '051': 'AM', '031': 'AZ', '056': 'BE', '100': 'BG', '070': 'BA', '112': 'BY',
  '756': 'CH', '196': 'CY', '203': 'CZ', '276': 'DE', '208': 'DK', '233': 'EE', '724': 'ES', '246': 'FI', '250': 'FR',
  '826': 'GB', '268': 'GE', '300': 'GR', '191': 'HR', '348': 'HU', '372': 'IE', '352': 'IS', '380': 'IT', '440': 'LT',
  '442': 'LU', '428': 'LV', '498': 'MD', '499': 'ME', '807': 'MK', '470': 'MT', '528': 'NL', '578': 'NO', '616': 'PL',
  '620': 'PT', '642': 'RO', '688': 'RS', '643': 'RU', '752': 'SE', '705': 'SI', '703': 'SK', '792': 'TR', '804': 'UA'};

const world = JSON.parse(readFileSync('node_modules/world-atlas/countries-50m.json'));
const named = name => world.objects.countries.geometries.find(country => country.properties.name === name);

const russia = named('Russia');
const isCrimea = polygon => {
  const ring = feature(world, {type: 'Polygon', arcs: polygon}).geometry.coordinates[0];
  return ring.every(([east, north]) => east > 32 && east < 37 && north > 44 && north < 46.5);
};
const crimea = {type: 'MultiPolygon', arcs: russia.arcs.filter(isCrimea)};
if (crimea.arcs.length !== 1) throw new Error('the outlines have changed: where is Crimea?');
russia.arcs = russia.arcs.filter(polygon => !isCrimea(polygon));

const outlines = new Map();
for (const country of world.objects.countries.geometries) {
  outlines.set(country.properties.name, feature(world, country).geometry);
}
outlines.set('Ukraine', merge(world, [named('Ukraine'), crimea]));
outlines.set('Cyprus', merge(world, [named('Cyprus'), named('N. Cyprus')]));
outlines.delete('N. Cyprus');

/** A ring cut off at one edge of the window. */
function cut(ring, inside, crossing) {
  const result = [];
  ring.forEach((point, i) => {
    const before = ring[(i + ring.length - 1) % ring.length];
    if (inside(point) !== inside(before)) result.push(crossing(before, point));
    if (inside(point)) result.push(point);
  });
  return result;
}

function clipped(ring) {
  const at = (axis, value) => (a, b) => {
    const share = (value - a[axis]) / (b[axis] - a[axis]);
    return axis === 0 ? [value, a[1] + share * (b[1] - a[1])] : [a[0] + share * (b[0] - a[0]), value];
  };
  const acrossTheDateLine = ring.some(([east]) => east > 150) && ring.some(([east]) => east < -150);
  let rest = ring.slice(0, -1).map(([east, north]) => [acrossTheDateLine && east < 0 ? east + 360 : east, north]);
  rest = cut(rest, p => p[0] >= WINDOW.west, at(0, WINDOW.west));
  rest = cut(rest, p => p[0] <= WINDOW.east, at(0, WINDOW.east));
  rest = cut(rest, p => p[1] >= WINDOW.south, at(1, WINDOW.south));
  rest = cut(rest, p => p[1] <= WINDOW.north, at(1, WINDOW.north));
  return rest.length < 3 ? null : [...rest, rest[0]];
}

const ids = new Map(world.objects.countries.geometries.map(country => [country.properties.name, CODES[country.id]]));
ids.set('Kosovo', 'XK');
const features = [];
for (const [name, outline] of outlines) {
  const polygons = (outline.type === 'Polygon' ? [outline.coordinates] : outline.coordinates)
    .map(polygon => polygon.map(clipped).filter(ring => ring !== null))
    .filter(polygon => polygon.length > 0);
  if (polygons.length > 0) {
    features.push({
      type: 'Feature', id: ids.get(name) ?? undefined, properties: {name},
      geometry: {type: 'MultiPolygon', coordinates: polygons}});
  }
}

let europe = presimplify(topology({countries: {type: 'FeatureCollection', features}}, 2e3));
europe = simplify(europe, quantile(europe, KEPT));
europe = topology({countries: feature(europe, europe.objects.countries)}, 2e3);
const about = 'Natural Earth 4.1.0, 1:50m, public domain, by way of world-atlas 2.0.2; made by src/main/page/europe.mjs';
const text = JSON.stringify({about, ...europe});
writeFileSync(process.argv[2], text + '\n');
console.log(`${features.length} countries, ${text.length} bytes`);
