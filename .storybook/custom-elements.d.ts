/** The parts of custom-elements.json that the docs show; `npm run build:manifest` writes the file. */
interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly type?: { readonly text: string };
  readonly default?: string;
}

interface DocumentedElement {
  readonly tagName?: string;
  readonly description?: string;
  readonly deprecated?: boolean | string;
  readonly attributes?: readonly Documented[];
  readonly members?: readonly (Documented & { readonly kind: string; readonly attribute?: string })[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssStates?: readonly Documented[];
}

declare module '*/custom-elements.json' {
  const manifest: { readonly modules: readonly { readonly declarations: readonly DocumentedElement[] }[] };
  export default manifest;
}

declare module '*.mdx' {
  const page: () => unknown;
  export default page;
}
