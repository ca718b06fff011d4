/** Pictures of a view as files: loaded when a reader wants one. */
import { today } from '../../../../dataset/dates.js';
import type { Context } from '../../../core/context.js';
import { creditLines, type ViewDescription } from '../about.js';
import type { PictureFormat } from '../formats.js';
import { pngOf } from './png.js';
import { svgOf } from './svg.js';

export { aboutView } from '../about.js';
export { save } from '../save.js';

/** Returns a name for a file, in letters that every file system takes. */
const fileName = (title: string): string =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export async function pictureFile(
  format: PictureFormat,
  context: Context,
  about: ViewDescription,
  parts: readonly Element[],
): Promise<{ readonly blob: Blob; readonly name: string }> {
  const picture = svgOf(context, about, parts);
  const { title, description } = picture;
  const blob =
    format === 'svg'
      ? new Blob([picture.code], { type: 'image/svg+xml' })
      : await pngOf(picture, context.locale, {
          Title: title,
          Description: description,
          Author: about.publisher,
          Copyright: about.licence,
          Source: creditLines(context, about).join('\n'),
          'Creation Time': today(),
        });
  return { blob, name: `${fileName(about.title) || 'forem'}-${today()}.${format}` };
}
