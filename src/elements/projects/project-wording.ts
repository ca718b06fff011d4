import { str } from '@lit/localize';
import type { Msg } from '../../localization/messages.js';

export const othersCount = (msg: Msg, count: number): string =>
  msg(str`{${count}, plural, one {# autre} many {# d’autres} other {# autres}}`, { id: 'others.count' });

export const targetGroupsLabel = (msg: Msg, count: number): string =>
  count > 1
    ? msg('Publics cibles', { id: 'project.target-groups' })
    : msg('Public cible', { id: 'project.target-group' });
