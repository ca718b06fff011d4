import { str } from '@lit/localize';
import type { Query } from '../../../catalogue/question.js';
import { chosenIn, facetsOf, wordsOf } from '../../../catalogue/selection.js';
import { formatChoice, formatList } from '../../../localization/format.js';
import { around } from '../../core/around.js';
import type { Context } from '../../core/context.js';
import { chosenLabelView } from '../facets.js';

/** Stands for the label at an index, in a list as `Intl.ListFormat` writes it. */
const hole = (index: number): string => `\ue000${index}\ue001`;
const holes = /\ue000(\d+)\ue001/;

/** Renders what is chosen, in quotation marks: « Construction » ou « Textile », et « réfugiés ». */
export function choiceView(context: Context, { selection, within, match }: Query): unknown {
  const { msg, locale } = context;
  const labels: unknown[] = [];
  const quoted = (label: unknown): string => {
    labels.push(around((inside) => msg(str`« ${inside} »`, { id: 'sentence.quoted' }), label));
    return hole(labels.length - 1);
  };
  const parts = [within, selection].flatMap((chosen) => {
    const words = wordsOf(chosen);
    return [
      ...facetsOf(chosen).map((facet) => {
        const join = chosen === selection && match?.[facet] === 'all' ? formatList : formatChoice;
        const ids = chosenIn(chosen, facet);
        return join(
          ids.map((id) => quoted(chosenLabelView(context, facet, id))),
          locale,
        );
      }),
      ...(words ? [quoted(words)] : []),
    ];
  });
  // Every other piece is the index of a label.
  return formatList(parts, locale)
    .split(holes)
    .map((piece, index) => (index % 2 ? labels[Number(piece)] : piece));
}
