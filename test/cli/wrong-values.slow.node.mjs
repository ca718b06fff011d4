// Wrong values of attributes: `forem-widgets snippet` refuses them, with the nearest right one.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { run } from './command.mjs';

test('each kind of wrong value is an error, with the nearest right one', () => {
  for (const [element, pair, meant] of [
    ['facet-filter', 'facet=sectr', 'sector'],
    ['facet-chart', 'facet=statu', 'status'],
    ['range-filter', 'facet=budgt', 'budget'],
    ['project-list', 'view=tabel', 'table'],
    ['project-list', 'sort=-strat', '-start'],
    ['partnerships', 'sections=netwerks', 'networks'],
    ['partnerships', 'filters=contry', 'country'],
    ['partner-card', 'most=many', '6'],
    ['project-list', 'page-size=ten', '12'],
    ['facet-filter', 'limit=-1', '10'],
    ['network-card', 'heading-level=7', '2'],
  ]) {
    const { status, out, note } = run(['snippet', element, pair, '--lang', 'en']);
    assert.deepEqual([status, out], [1, ''], pair);
    assert.match(note, new RegExp(`"${pair.split('=')[1]}": ${meant} is meant`));
  }
  for (const [lang, told] of [
    ['fr', /Valeur inconnue pour partner\s: "vdabb"\. Vouliez-vous dire\s: vdab/],
    ['nl', /Onbekende waarde voor partner: "vdabb"\. Bedoelde u vdab\?/],
    ['de', /Unbekannter Wert für partner: "vdabb"\. Meinten Sie vdab\?/],
  ]) {
    const { status, note } = run(['snippet', 'project-list', 'partner=vdabb', '--lang', lang]);
    assert.equal(status, 1);
    assert.match(note, told);
  }
  assert.equal(run(['snippet', 'project-list', 'selection=sector=textiel']).status, 1);
  assert.equal(run(['snippet', 'project-list', 'sector=textile', 'country=FR']).status, 0);
  assert.equal(run(['snippet', 'range-filter', 'facet=budget']).status, 0);
  assert.equal(run(['snippet', 'network-card', 'network=eurs', '--as', 'frame']).status, 1);
});
