import { str } from '@lit/localize';
import type { Msg } from '../../localization/messages.js';

/** Names the number of partners, or of projects, that are not listed. */
export const othersCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# autre} many {# d’autres} other {# autres}}`, { id: 'others.count' });
