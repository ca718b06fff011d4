import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import 'forem-widgets/define/forem-project-list';

@Component({
  selector: 'app-partnerships',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <forem-project-list lang="nl" view="compact" sector="textile">
      <a href="https://www.leforem.be/">Le Forem</a>
    </forem-project-list>
  `,
})
export class Partnerships {}
