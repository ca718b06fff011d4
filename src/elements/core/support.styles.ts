import { css } from 'lit';

export const supportStyles = css`
  /* The rules of the emblem name the typefaces of the text beside it. */
  .support {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) var(--_space-3);
    align-items: center;
    font-family: Arial, Verdana, sans-serif;
  }

  /* Beside the emblem while a word has room there, else below it. */
  .support > span {
    flex: 1 1 min(9em, 100%);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }

  .union {
    display: block;
  }

  /* The flag inside the border is at least 1 cm high:
     https://ec.europa.eu/dgs/communication/services/visual_identity/pdf/use-emblem_en.pdf */
  .emblem {
    flex: none;
    inline-size: max(3em, 1.6cm);
    block-size: auto;
  }

  /* The colours of the emblem are given by its rules, whatever the theme: Reflex Blue and Yellow. */
  .emblem-border {
    fill: #fff;
  }

  .emblem-ground {
    fill: #039;
  }

  .emblem-star {
    fill: #fc0;
  }

  /* The whole page prints the sentence once, over the projects. */
  @media print {
    .support {
      display: var(--_print-support, flex);
    }
  }

  /* One colour: a frame, and stars in the colour of the text on the ground of the page. */
  @media print and (monochrome), (forced-colors: active) {
    .emblem-border {
      fill: CanvasText;
    }

    .emblem-ground {
      fill: Canvas;
    }

    .emblem-star {
      fill: CanvasText;
    }
  }
`;
