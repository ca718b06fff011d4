// Reads the values of attributes with TypeScript, because the manifest has only names of types, such as `Sort`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './run.mjs';

/** Returns the string literals of a type, which may allow other strings too. */
const literalsOf = (type) =>
  (type.isUnion() ? type.types : [type]).filter((each) => each.isStringLiteral()).map(({ value }) => value);

/** @returns {Map<string, Map<string, string[]>>} by name of class and of property */
function propertyValues() {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file));
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const file = join(root, 'src/embed/generated/classes.ts');
  const program = ts.createProgram([file], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(file);
  const classes = checker.getExportsOfModule(checker.getSymbolAtLocation(source));
  return new Map(
    classes.map((symbol) => {
      const target = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
      const properties = checker.getDeclaredTypeOfSymbol(target).getProperties();
      const values = properties.map((property) => [
        property.name,
        literalsOf(checker.getTypeOfSymbolAtLocation(property, source)),
      ]);
      return [symbol.name, new Map(values)];
    }),
  );
}

const isName = (text) => /^\w+$/.test(text);

/** Returns the type of an attribute as a union of its values: `'cards' | 'table'` instead of the name of a type. */
function typeOf({ type, fieldName }, values) {
  const literals = values.get(fieldName) ?? [];
  const parts = type?.text.split(' | ').filter((part) => part !== 'undefined') ?? ['string'];
  const basic = parts.filter((part) => ['string', 'number', 'boolean'].includes(part));
  if (literals.length) return [...literals.map((value) => `'${value}'`), ...basic].join(' | ');
  // JSDoc lists the languages without quotation marks.
  if (!basic.length && parts.length > 1 && parts.every(isName))
    return parts.map((part) => `'${part}'`).join(' | ');
  // An attribute holds an object as text.
  if (parts.length === 1 && /^[A-Z]\w*$/.test(parts[0])) return 'string';
  return (basic.length ? basic : parts).join(' | ');
}

/** Returns the manifest of the elements alone, with the types of their attributes. */
export function typedElements() {
  const manifest = JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8'));
  const classes = propertyValues();
  const modules = manifest.modules.map((module) => ({
    ...module,
    declarations: module.declarations
      .filter(({ tagName }) => tagName)
      .map((declaration) => ({
        ...declaration,
        attributes: declaration.attributes.map((attribute) => ({
          ...attribute,
          type: { text: typeOf(attribute, classes.get(declaration.name) ?? new Map()) },
        })),
      })),
  }));
  return { ...manifest, modules: modules.filter(({ declarations }) => declarations.length) };
}

/** True if every element has the attribute. */
export const isCommonAttribute = ({ inheritedFrom }) => inheritedFrom?.name === 'ForemElement';
