import type { Period } from '../../dataset/reading/schema.js';
import type { Status } from '../../dataset/status.js';
import type { Msg } from '../../localization/messages.js';

export const startUnknown = (msg: Msg): string => msg('Début inconnu', { id: 'status.start-unknown' });
export const endUnknown = (msg: Msg): string => msg('Fin inconnue', { id: 'status.end-unknown' });

/** @param period of the project, so that its unknown date can be named */
export function statusLabel(msg: Msg, status: Status, period?: Period | null): string {
  switch (status) {
    case 'upcoming':
      return msg('À venir', { id: 'status.upcoming' });
    case 'ongoing':
      return msg('En cours', { id: 'status.ongoing' });
    case 'ended':
      return msg('Terminé', { id: 'status.ended' });
    case 'unknown':
      if (period?.start) return endUnknown(msg);
      if (period?.end) return startUnknown(msg);
      return msg('Dates inconnues', { id: 'status.unknown' });
  }
}
