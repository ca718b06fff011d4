/** Words that send a reader to a place, a shape or a colour, by language. */
export const signs = {
  fr: /(ci-(dessous|dessus|contre)|[àa] (gauche|droite)|en (haut|bas)|bouton|en (rouge|vert|bleu|orange))/i,
  nl: /\b(hieronder|hierboven|(naar |van )?(links|rechts)(boven|onder| van)|knop|(in het )(rood|groen|blauw))\b/i,
  de: /\b(unten|oben|links|rechts|Schaltfläche|(in )(rot|grün|blau))\b/,
  en: /\b(below|above|on the (left|right)|button|in (red|green|blue))\b/i,
};
