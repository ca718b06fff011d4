// Finds the elements by their folders: `src/elements/networks/network-card` holds `<forem-network-card>`, the class
// `ForemNetworkCard` of the family `networks`.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

/** Folders of src/elements/ that hold shared code instead of a family of elements. */
export const sharedFolders = ['core', 'exploring'];
const foldersIn = (path) =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

export const families = () => foldersIn('src/elements').filter((name) => !sharedFolders.includes(name));

/** Returns the elements of a family: folders with a module of the same name. */
export const elementsIn = (family) =>
  foldersIn(`src/elements/${family}`).filter((name) =>
    existsSync(join(root, 'src/elements', family, name, `${name}.ts`)),
  );

const familyOf = () =>
  new Map(families().flatMap((family) => elementsIn(family).map((name) => [name, family])));

export const elementNames = () => [...familyOf().keys()].sort();

/** Returns the folder of an element below src/elements: `networks/network-card`. */
export const elementFolder = (name) => `${familyOf().get(name)}/${name}`;

export const className = (name) =>
  `Forem${name.replace(/(^|-)(.)/g, (_, __, letter) => letter.toUpperCase())}`;

/** Returns the syntax tree of the module of an element. */
function sourceOf(name) {
  const path = join(root, 'src/elements', elementFolder(name), `${name}.ts`);
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest);
}

/** Returns the elements whose modules call `wantMoreMessages`: most pages need not load their messages. */
export const lateElements = () =>
  elementNames().filter((name) =>
    sourceOf(name).statements.some(
      (statement) =>
        ts.isExpressionStatement(statement) &&
        ts.isCallExpression(statement.expression) &&
        statement.expression.expression.text === 'wantMoreMessages',
    ),
  );

/** Returns the parts of an element: the names in the array `static parts` of its class. */
export function elementsUsedBy(name) {
  const source = sourceOf(name);
  const isStatic = ({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.StaticKeyword);
  const declared = source.statements
    .filter(ts.isClassDeclaration)
    .flatMap(({ members }) => members)
    .find((member) => ts.isPropertyDeclaration(member) && isStatic(member) && member.name.text === 'parts');
  if (!declared) return [];
  const { initializer } = declared;
  const array = ts.isAsExpression(initializer) ? initializer.expression : initializer;
  return array.elements.map(({ text }) => text);
}
