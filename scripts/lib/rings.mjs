// Rings of points on integer coordinates: converts paths of d3-geo to short codes, and places names inside.

/** Converts a path of d3-geo to closed rings of integer coordinates, without redundant points. */
export function ringsOf(draw) {
  const rings = [];
  let ring;
  const add = (x, y) => {
    const point = [Math.round(x), Math.round(y)];
    const last = ring.at(-1);
    if (!last || last[0] !== point[0] || last[1] !== point[1]) ring.push(point);
  };
  draw({
    moveTo(x, y) {
      rings.push((ring = []));
      add(x, y);
    },
    lineTo: add,
    closePath() {
      const [first, last] = [ring[0], ring.at(-1)];
      if (ring.length > 1 && first[0] === last[0] && first[1] === last[1]) ring.pop();
    },
    arc() {},
  });
  return rings.filter(({ length }) => length > 2);
}

export function areaOf(ring) {
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    sum += x * nextY - nextX * y;
  }
  return Math.abs(sum / 2);
}

/** Code of the first character for numbers, after the characters that a string has to escape. */
const first = 35;
const base = 57;
const reach = (base - 1) / 2;
const character = (value) => String.fromCharCode(first + value);

/** Divides the way between two points into steps that fit into one character. */
function* stepsOf([fromX, fromY], [toX, toY]) {
  const parts = Math.max(1, Math.ceil(Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY)) / reach));
  let [atX, atY] = [fromX, fromY];
  for (let part = 1; part <= parts; part++) {
    const x = Math.round(fromX + ((toX - fromX) * part) / parts);
    const y = Math.round(fromY + ((toY - fromY) * part) / parts);
    yield [x - atX, y - atY];
    [atX, atY] = [x, y];
  }
}

/**
 * Encodes rings as characters, for `decode` in partnership-map/shapes.ts: the start of a ring (two characters per
 * coordinate), then each step (one per coordinate). The result is a third smaller than paths.
 */
export const encode = (rings) =>
  rings
    .map(([start, ...others]) => {
      let code = start.map((value) => character(Math.floor(value / base)) + character(value % base)).join('');
      let at = start;
      for (const point of others) {
        for (const step of stepsOf(at, point)) code += step.map((by) => character(by + reach)).join('');
        at = point;
      }
      return code;
    })
    .join(' ');

/** Returns the parts of a horizontal line inside the rings, as pairs of x. */
function inside(rings, y) {
  const crossings = [];
  for (const ring of rings)
    for (const [index, [x1, y1]] of ring.entries()) {
      const [x2, y2] = ring[(index + 1) % ring.length];
      if (y1 > y !== y2 > y) crossings.push(x1 + ((y - y1) * (x2 - x1)) / (y2 - y1));
    }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((x, index) => (index % 2 ? [[crossings[index - 1], x]] : []));
}

/** Half the height of a name. */
const half = 6;

/** Returns the centre and the width of the widest line of text inside the rings: `[x, y, room]`. */
export function labelPlace(rings) {
  const largest = rings.reduce((a, b) => (areaOf(b) > areaOf(a) ? b : a));
  const heights = largest.map(([, y]) => y);
  const [top, bottom] = [Math.min(...heights), Math.max(...heights)];
  let best = { score: -1 };
  for (let y = top + 0.5; y < bottom; y++) {
    const lines = [y - half, y, y + half].map((each) => inside(rings, each));
    for (const [from, to] of lines[1]) {
      const middle = (from + to) / 2;
      const parts = lines.map((line) => line.find(([a, b]) => a <= middle && middle <= b));
      const left = Math.max(...parts.map((part) => part?.[0] ?? middle));
      const right = Math.min(...parts.map((part) => part?.[1] ?? middle));
      // Among lines of equal width, the one nearest to the middle wins. A country that is too flat for a name gets its
      // middle.
      const score = right - left + (to - from) / 1000 - Math.abs(y - (top + bottom) / 2) / 1000;
      if (score > best.score)
        best = { score, x: (left + right) / 2, y, room: right > left ? right - left : 0 };
    }
  }
  return [best.x, best.y, best.room].map(Math.round);
}

/** Returns the pairs of a flat list. d3-geo expects an outer ring clockwise: https://d3js.org/d3-geo */
export function clockwise(numbers) {
  const ring = numbers.flatMap((x, index) => (index % 2 ? [] : [[x, numbers[index + 1]]]));
  let sum = 0;
  for (const [index, [x, y]] of ring.entries()) {
    const [nextX, nextY] = ring[(index + 1) % ring.length];
    sum += (nextX - x) * (nextY + y);
  }
  const closed = [...ring, ring[0]];
  return [sum > 0 ? closed : closed.reverse()];
}
