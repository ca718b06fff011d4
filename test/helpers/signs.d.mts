export declare const signs: Record<'fr' | 'nl' | 'de' | 'en', RegExp>;
