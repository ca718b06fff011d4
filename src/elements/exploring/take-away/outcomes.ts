/** Messages about a file or a copied text. */
import { str } from '@lit/localize';
import { formatNumber } from '../../../localization/format.js';
import type { Context } from '../../core/context.js';

/** Said in the language that the element speaks when it is drawn. */
export type Outcome = (context: Context) => string;

export const exported = ({ msg }: Context, count: number): string =>
  msg(
    str`{${count}, plural, one {# projet exporté} many {# de projets exportés} other {# projets exportés}}`,
    { id: 'export.done' },
  );

/** In a frame, the address is that of the frame's own document. */
export const copied = ({ msg }: Context): string =>
  parent === window
    ? msg('Lien copié', { id: 'link.copied' })
    : msg('Lien copié : il mène à cette liste seule, sans la page qui l’entoure.', {
        id: 'link.copied-frame',
      });

/** Said where a service gives only the first projects. */
export const exportedPart = ({ msg, locale }: Context, count: number, total: number): string =>
  msg(
    str`Le fichier contient les ${formatNumber(count, locale)} premiers projets sur ${formatNumber(total, locale)}. Pour les autres, choisissez des filtres.`,
    { id: 'export.part' },
  );
