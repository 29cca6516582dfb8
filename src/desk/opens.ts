import type { Destination } from '../study/destination.js';
import type { Desk, Visit } from './desk.js';
import { visitCheatsheet } from './visit-cheatsheet.js';
import { visitExam } from './visit-exam.js';
import { visitNotes } from './visit-notes.js';
import { visitDrill, visitMarked, visitQuiz, visitReview } from './visit-questions.js';
import { visitStatistics } from './visit-statistics.js';

/** Makes the visit of any place that a screen can name. */
export function opens(desk: Desk, to: Destination): Visit {
  switch (to.kind) {
    case 'cheatsheet':
      return visitCheatsheet(desk, to.topic);
    case 'exam':
      return visitExam(desk, to.exam);
    case 'notes':
      return visitNotes(desk, to);
    case 'statistics':
      return visitStatistics(desk, to);
    case 'quiz':
      return visitQuiz(desk, to);
    case 'marked':
      return visitMarked(desk);
    case 'review':
      return visitReview(desk);
    case 'drill':
      return visitDrill(desk, to);
  }
}
