import { css } from 'lit';

export const supportStyles = css`
  .support {
    display: flex;
    gap: var(--_space-3);
    align-items: center;
  }

  .emblem {
    flex: none;
    inline-size: 3em;
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

  /* On paper the flag inside the border is at least 1 cm high, so that its stars are told apart. */
  @media print {
    .emblem {
      inline-size: max(3em, 1.58cm);
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
