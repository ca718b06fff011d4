// Projects that a service holds as JSON.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundle } from '../helpers/count-steps.mjs';
import { dataset } from './questions.mjs';

const { PackedProjects, recordById } = await bundle([
  'src/service/packed-projects.ts',
  'src/dataset/record-by-id.ts',
]);

const texts = ['Cœur “d’été” 🎉', 'Ж\u0000\u001f\\u0041', '\ud800 half', 'é\u00a0\u2028', '"\\/\b\n'];
const longText = 'ü’'.repeat(8_500_000);

test('packed projects read like an array of the same projects', () => {
  const { projects } = dataset(5000);
  projects.push(...texts.map((fr, i) => ({ id: `text-${i}`, name: { fr } })));
  projects.splice(40, 0, { id: 'long', name: { fr: longText } });
  const packed = new PackedProjects();
  for (const project of projects) {
    assert.equal(packed.positionOf(project.id), undefined);
    packed.add(project);
  }
  const { list } = packed;
  const expected = JSON.parse(JSON.stringify(projects));
  assert.equal(list.length, expected.length);
  assert.ok(list.map((each, i) => JSON.stringify(each) === JSON.stringify(expected[i])).every(Boolean));
  assert.equal([...list].length, expected.length);
  assert.deepEqual([list[-1], list[list.length], list.at(-1)], [undefined, undefined, expected.at(-1)]);
  for (let i = expected.length - 1; i >= 0; i -= 7) {
    assert.equal(packed.positionOf(expected[i].id), i);
    assert.equal(recordById(list, expected[i].id).id, expected[i].id);
  }
  for (const unknown of ['nobody', '', '-1', undefined, null, '__proto__'])
    assert.equal(recordById(list, unknown), undefined);
});
