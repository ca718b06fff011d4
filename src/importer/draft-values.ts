/** Fields that the values of a column tell, whatever its name: addresses, telephone numbers, coordinates. */
import type { FieldScore } from './column-match.js';
import { textOf, type Column } from './draft-columns.js';
import { readPosition } from './places.js';

/** A score below those of all names, so that the guess carries a doubt. */
const score = 40;

/** Funds of the European Union, by their short names in its languages. */
const funds =
  /^(?:esf|erdf|fse|feder|efre|efro|efs|efrr|efrp|esf\+|fse\+|jtf|ftj|cf|fc|emfaf|emff|feamp|feampa|amif|fami|eafrd|feader|eler|elfpo|fesr|fep|interreg|kf|fs|espf|eraf|esfondas|ekt|etk|eakr|esr|eruf|era|erfr)\b/i;

const forms: readonly (readonly [key: string, form: (text: string) => boolean])[] = [
  ['contact.email', (text) => /^(?:mailto:)?[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)],
  ['contact.phone', (text) => /^(?:\+|00)\d[\d\s./()-]{6,}$/.test(text)],
  ['image', (text) => /^https?:\S+\.(?:jpe?g|png|gif|webp|avif|svg)$/i.test(text)],
  ['website', (text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)],
  ['fund', (text) => text.length < 30 && funds.test(text)],
  ['coordinates', (text) => /[.,]\d{2}/.test(text) && readPosition(text) !== undefined],
];

export function scoresByValues({ values }: Column): FieldScore[] {
  const texts = values.map((value) => textOf(value).trim());
  const found = texts.length
    ? forms.find(([, is]) => texts.filter(is).length >= texts.length * 0.9)
    : undefined;
  return found ? [{ key: found[0], score }] : [];
}
