// Rings of points on whole coordinates: from what d3-geo draws to short codes, and places for names inside.

/** What d3-geo draws, as closed rings of whole coordinates without points that say nothing. */
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

/** Characters for whole numbers: none that a string would have to escape. */
const first = 35;
const base = 57;
const reach = (base - 1) / 2;
const character = (value) => String.fromCharCode(first + value);

/** Steps from point to point that are no longer than a character can say. */
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
 * Rings as characters, which `decode` in partnership-map/shapes.ts makes paths of: where a ring begins (two characters
 * for each coordinate), then each step (one for each). Packed like this they are a third smaller than as paths.
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

/** Parts of the line at a height that are inside of the rings, as pairs of x. */
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

/** The middle of the widest line of text that fits into the rings, and how wide it is: `[x, y, room]`. */
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
      // Of two as wide, the one nearer to the middle; a country too flat for a name has its middle too.
      const score = right - left + (to - from) / 1000 - Math.abs(y - (top + bottom) / 2) / 1000;
      if (score > best.score)
        best = { score, x: (left + right) / 2, y, room: right > left ? right - left : 0 };
    }
  }
  return [best.x, best.y, best.room].map(Math.round);
}
