/** Words the findings about a page. */
import { str } from '@lit/localize';
import type { Msg } from '../localization/messages.js';
import type { PageFindingCode, PageFinding } from './page.js';

type Text = (msg: Msg, found: string, wanted: string) => string;

const scriptLine = '<script type="module" src="…/forem-widgets.js"></script>';

const unknownName: Text = (msg, found, wanted) =>
  wanted
    ? msg(str`${found} n’existe pas : ${wanted} ?`, { id: 'cli.doctor.meant' })
    : msg(str`${found} n’existe pas.`, { id: 'cli.doctor.unknown' });

const texts: Readonly<Record<PageFindingCode, Text>> = {
  'no-element': (msg) =>
    msg(
      'Aucun de nos éléments dans le code source de cette page : collez le code du studio. Si un script les ajoute, utilisez le signet du studio.',
      { id: 'cli.doctor.no-element' },
    ),
  'no-script': (msg) =>
    msg(str`Le script manque : ajoutez la ligne ${scriptLine}`, { id: 'cli.doctor.no-script' }),
  'not-module': (msg) =>
    msg('Le script est un module : ajoutez type=module.', { id: 'cli.doctor.not-module' }),
  delayed: (msg, found) =>
    found
      ? msg(str`${found} retarde ce script : excluez forem-widgets.js de cet outil.`, {
          id: 'cli.doctor.delayed-by',
        })
      : msg('Un outil d’optimisation retarde ce script : excluez forem-widgets.js de cet outil.', {
          id: 'cli.doctor.delayed',
        }),
  consent: (msg) =>
    msg(
      'Ce script attend que le lecteur accepte des cookies, mais il n’en dépose pas : excluez forem-widgets.js de l’outil de consentement.',
      { id: 'cli.doctor.consent' },
    ),
  'no-digest': (msg, _found, wanted) =>
    wanted
      ? msg(str`L’empreinte manque : ajoutez l’attribut integrity, avec la valeur ${wanted}`, {
          id: 'cli.doctor.no-digest',
        })
      : msg('L’empreinte manque : copiez le code du studio, qui la contient.', {
          id: 'cli.doctor.no-digest-known',
        }),
  'other-digest': (msg) =>
    msg(
      'L’empreinte est celle d’une autre version que la nôtre : le navigateur refuse peut-être le script.',
      {
        id: 'cli.doctor.other-digest',
      },
    ),
  'no-crossorigin': (msg) =>
    msg('L’empreinte d’un script d’un autre site demande l’attribut crossorigin.', {
      id: 'cli.doctor.no-crossorigin',
    }),
  twice: (msg, found) =>
    msg(str`Deux scripts différents : ${found}. Le premier sert, l’autre est ignoré.`, {
      id: 'cli.doctor.twice',
    }),
  policy: (msg, _found, wanted) =>
    msg(str`La politique de sécurité interdit le script : ajoutez ${wanted} à script-src.`, {
      id: 'cli.doctor.policy',
    }),
  nonce: (msg) =>
    msg('La politique de sécurité demande un nonce : donnez au script celui de la page.', {
      id: 'cli.doctor.nonce',
    }),
  'inline-script': (msg) =>
    msg(
      'La politique de sécurité interdit les scripts écrits dans la page : donnez à celui-ci le nonce de la page, ou mettez-le dans un fichier.',
      { id: 'cli.doctor.inline-script' },
    ),
  'trusted-types': (msg) =>
    msg('La politique de sécurité empêche l’affichage : ajoutez forem-widgets à trusted-types.', {
      id: 'cli.doctor.trusted-types',
    }),
  'no-language': (msg) =>
    msg('Pas de langue : l’élément parle français. Ajoutez lang à la page ou à l’élément.', {
      id: 'cli.doctor.no-language',
    }),
  'unknown-language': (msg, found, wanted) =>
    msg(str`La langue ${found} n’est pas dans le paquet : ${wanted}.`, { id: 'cli.doctor.unknown-language' }),
  'unknown-element': unknownName,
  'unknown-attribute': unknownName,
  'unknown-value': unknownName,
  'heading-skips': (msg, found, wanted) =>
    msg(str`Un niveau de titre est sauté : mettez heading-level=${wanted} au lieu de ${found}.`, {
      id: 'cli.doctor.heading-skips',
    }),
  'double-heading': (msg, found) =>
    msg(str`Le même titre deux fois : ${found}. Enlevez celui de la page, ou changez heading-level.`, {
      id: 'cli.doctor.double-heading',
    }),
  'second-title': (msg) =>
    msg('La page a déjà un titre h1 : enlevez heading-level=1.', { id: 'cli.doctor.second-title' }),
  'low-contrast': (msg, found, wanted) =>
    msg(
      str`Contraste trop faible sur ce fond : ${found}, il faut ${wanted}. Choisissez scheme ou une couleur.`,
      {
        id: 'cli.doctor.low-contrast',
      },
    ),
  'stale-data': (msg, found) =>
    msg(str`Données anciennes : ${found}. Importez la liste de nouveau.`, { id: 'cli.doctor.stale-data' }),
  'shared-group': (msg) =>
    msg('Deux listes partagent le même choix : donnez à chacune un group, ou locked.', {
      id: 'cli.doctor.shared-group',
    }),
  'no-fallback': (msg) =>
    msg('Sans script, rien ne s’affiche : mettez un lien dans l’élément.', { id: 'cli.doctor.no-fallback' }),
  'frame-title': (msg) =>
    msg('Le cadre n’a pas de nom pour les lecteurs d’écran : ajoutez title.', {
      id: 'cli.doctor.frame-title',
    }),
  fine: (msg) => msg('Tout est en ordre.', { id: 'cli.doctor.fine' }),
};

/** Words for the weight of a finding. */
export const levelNames = (msg: Msg): Readonly<Record<PageFinding['level'], string>> => ({
  error: msg('À corriger', { id: 'studio.check.error' }),
  warning: msg('À améliorer', { id: 'studio.check.warning' }),
  fine: msg('En ordre', { id: 'studio.check.fine' }),
});

export const findingText = (msg: Msg, { code, found = '', wanted = '' }: PageFinding): string =>
  texts[code](msg, found, wanted);
