export default {
  compatibilityDate: '2025-07-15',
  telemetry: false,
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('forem-') } },
  // The cache of payloads in Nuxt 4.4 gives unstorage 1.17 the key "/", which unstorage refuses.
  experimental: { payloadExtraction: false },
  nitro: { output: { publicDir: 'dist' } },
  app: { head: { htmlAttrs: { lang: 'nl' }, link: [{ rel: 'icon', href: 'data:,' }] } },
};
