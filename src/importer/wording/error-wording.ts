/** Words the problems of a file or a mapping. */
import { str } from '@lit/localize';
import type { Msg } from '../../localization/messages.js';
import type { MappingProblem } from '../mapping.js';
import type { TableError } from '../table.js';
import { quoted } from './reading-wording.js';

export function mappingProblemText(
  msg: Msg,
  { path, code, found, expected, renamed }: MappingProblem,
): string {
  const quote = (raw: string): string => quoted(msg, raw);
  const typeNames: Readonly<Record<string, () => string>> = {
    string: () => msg('un texte', { id: 'import.type-text' }),
    number: () => msg('un nombre', { id: 'import.type-number' }),
    boolean: () => msg('true ou false', { id: 'import.type-boolean' }),
    Array: () => msg('une liste entre crochets', { id: 'import.type-list' }),
    Object: () => msg('un objet entre accolades', { id: 'import.type-object' }),
  };
  const wanted = (types: string): string =>
    types
      .replace(/^\(|\)$/g, '')
      .split(' | ')
      .filter((type) => type !== 'null' && type !== 'undefined')
      .map((type) => typeNames[type]?.() ?? type)
      .join(' / ');
  return `${path} – ${mappingText()}`;
  function mappingText(): string {
    switch (code) {
      case 'format':
        return expected === undefined
          ? msg(str`valeur non valable (${found})`, { id: 'import.mapping-format' })
          : msg(str`valeur non valable (${found}), attendu : ${wanted(expected)}`, {
              id: 'import.mapping-expected',
            });
      case 'object':
        return msg('il faut ici un objet', { id: 'import.mapping-object' });
      case 'unknown-key':
        return msg('cette clé n’existe pas ici', { id: 'import.mapping-unknown-key' });
      case 'no-column':
        return renamed === undefined
          ? msg(str`la liste n’a pas de colonne ${quote(found)}`, { id: 'import.mapping-no-column' })
          : msg(str`la liste n’a pas de colonne ${quote(found)} : renommée en ${quote(renamed)} ?`, {
              id: 'import.mapping-renamed',
            });
      case 'no-name':
        return msg('la colonne du nom des projets manque', { id: 'import.mapping-no-name' });
      case 'no-source':
        return msg('il faut column, columns ou constant', { id: 'import.mapping-no-source' });
      case 'unknown-id':
        return msg(
          str`identifiant inconnu ${quote(found)} : donnez-lui un nom dans labels, ou mettez create`,
          {
            id: 'import.mapping-unknown-id',
          },
        );
    }
  }
}

export function tableErrorText(msg: Msg, { code, message }: Pick<TableError, 'code' | 'message'>): string {
  switch (code) {
    case 'no-list':
      return msg(
        str`Ce fichier JSON contient plusieurs listes, ou aucune : indiquez laquelle lire avec read.list (${message})`,
        {
          id: 'import.no-list',
        },
      );
    case 'no-rows':
      return msg('Ce fichier ne contient pas de noms de colonnes suivis de lignes.', {
        id: 'import.no-rows',
      });
    case 'transposed':
      return msg(
        'Les noms de colonnes de cette liste se suivent de haut en bas : dans un tableur, copiez-la et collez-la en la transposant (collage spécial).',
        { id: 'import.transposed' },
      );
    case 'json':
      return msg(str`Ce n’est pas du JSON : ${message}`, { id: 'import.no-json' });
    case 'json-line':
      return msg(str`La ligne ${message} n’est pas du JSON.`, { id: 'import.bad-json-line' });
    case 'xlsx':
      return message
        ? msg(
            str`Ce classeur est abîmé, dans sa partie ${message} : ouvrez-le dans un tableur, qui peut le réparer, et enregistrez-le au format .xlsx ou .csv.`,
            { id: 'import.workbook-part' },
          )
        : msg(
            'Ce classeur est abîmé : ouvrez-le dans un tableur, qui peut le réparer, et enregistrez-le au format .xlsx ou .csv.',
            { id: 'import.workbook-damaged' },
          );
    case 'cut-off':
      return msg(
        'Ce classeur est incomplet, car la fin du fichier manque : téléchargez-le ou demandez-le à nouveau.',
        { id: 'import.cut-off' },
      );
    case 'too-large':
      return msg(
        'Ce classeur est trop grand pour être lu ici : ouvrez-le dans un tableur et enregistrez la feuille de la liste au format .csv.',
        { id: 'import.too-large' },
      );
    case 'no-sheet':
      return msg(str`Cette feuille n’existe pas dans le classeur. Feuilles disponibles : ${message}`, {
        id: 'import.no-sheet',
      });
    case 'html':
      return msg(
        'Ce fichier est une page web ou du XML : ouvrez-le dans un tableur et enregistrez-le au format .xlsx ou .csv.',
        { id: 'import.html' },
      );
    case 'ods':
      return msg(
        'Ce fichier est un classeur OpenDocument (.ods) : ouvrez-le dans un tableur et enregistrez-le au format .xlsx ou .csv.',
        { id: 'import.ods' },
      );
    case 'other-workbook':
      return msg(
        'Ce fichier est un classeur d’un autre format (.xlsb, .numbers, .slk, .dif) : ouvrez-le dans son programme et enregistrez-le au format .xlsx ou .csv.',
        { id: 'import.other-workbook' },
      );
    case 'archive':
      return msg('Ce fichier est une archive compressée : extrayez-en la liste.', { id: 'import.archive' });
    case 'password':
      return msg(
        'Ce classeur est protégé par un mot de passe : ouvrez-le et enregistrez-le sans mot de passe.',
        {
          id: 'import.password',
        },
      );
    case 'document':
      return msg('Ce fichier est un document et non une liste : demandez la liste en .csv ou .xlsx.', {
        id: 'import.document',
      });
    case 'old-excel':
      return msg('Ce classeur date d’Excel 97-2003 : enregistrez-le au format .xlsx.', {
        id: 'import.old-excel',
      });
  }
}
