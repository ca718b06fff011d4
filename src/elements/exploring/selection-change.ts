import { str } from '@lit/localize';
import { chosenIn, facetsOf, type Selection } from '../../catalogue/selection.js';
import type { Context } from '../core/context.js';
import { chosenLabel } from './facets.js';

const valuesOf = (selection: Selection): { facet: string; id: string }[] =>
  facetsOf(selection).flatMap((facet) => chosenIn(selection, facet).map((id) => ({ facet, id })));

const missingIn = (selection: Selection, other: Selection): { facet: string; id: string }[] =>
  valuesOf(other).filter(({ facet, id }) => !chosenIn(selection, facet).includes(id));

/** Describes a change of the selection in a sentence; empty where only words were typed or several values changed. */
export function selectionChange(context: Context, before: Selection, after: Selection): string {
  const { msg } = context;
  const isEmpty = !Object.keys(after).length;
  const added = missingIn(before, after);
  const removed = missingIn(after, before);
  const hasOtherWords = before.q !== after.q;
  if (isEmpty && removed.length + Number(hasOtherWords) > 1)
    return msg('Tous les filtres sont retirés.', { id: 'act.cleared' });
  if (before.q && !after.q && !added.length && !removed.length)
    return msg('Recherche effacée.', { id: 'act.words-cleared' });
  if (added.length + removed.length !== 1 || (hasOtherWords && added.length)) return '';
  const [change] = [...added, ...removed];
  if (!change) return '';
  const label = chosenLabel(context, change.facet, change.id);
  return added.length
    ? msg(str`Filtre ajouté : ${label}.`, { id: 'act.added' })
    : msg(str`Filtre retiré : ${label}.`, { id: 'act.removed' });
}
