import type { Setting } from '../../text/lines.js';
import { helpLines } from '../../ui/help-lines.js';
import { type Page, pageOf } from '../../ui/page.js';
import { leavePage, submitPage } from './confirm-pages.js';
import { entrancePage } from './entrance-page.js';
import { outcomeGrid, sittingGrid } from './exam-grid.js';
import type { ExamLayout } from './exam-layout.js';
import { type ExamState, keysNow, type Stage, stageContext, type UnderWay } from './exam-state.js';
import { type GridSetting, gridLines } from './grid.js';
import { questionPage } from './question-page.js';
import { resultPage } from './result-page.js';
import { reviewPage } from './review-page.js';

/** Gives the text of the screen's body. */
export function examPage({ stage, help, now }: ExamState, layout: ExamLayout, setting: Setting): Page {
  if (help) {
    return pageOf([{ lines: helpLines(stageContext(stage), setting, keysNow(stage)) }]);
  }
  switch (stage.kind) {
    case 'waiting':
      return entrancePage(stage, setting);
    case 'under-way':
      return sittingPage(stage, layout, { ...setting, now });
    case 'submitted':
      return stage.page === 'result' ? resultPage(stage, setting) : reviewPage(stage, setting);
  }
}

function sittingPage(stage: UnderWay, layout: ExamLayout, setting: Setting & { readonly now: number }): Page {
  switch (stage.page) {
    case 'submit':
      return submitPage(stage, setting);
    case 'leave':
      return leavePage(stage, setting, setting.now);
    case 'grid':
      return layout.isBeside
        ? questionPage(stage, setting)
        : pageOf([{ lines: gridLines(sittingGrid(stage), gridSetting(layout, setting)) }]);
    case 'question':
      return questionPage(stage, setting);
  }
}

/** Gives the lines of the grid that stands beside the text; none where there is no room for it. */
export function besidePage(stage: Stage, layout: ExamLayout, setting: Setting): Page['lines'] {
  if (stage.kind === 'waiting' || !layout.isBeside) {
    return [];
  }
  return gridLines(stage.kind === 'under-way' ? sittingGrid(stage) : outcomeGrid(stage), gridSetting(layout, setting));
}

function gridSetting({ grid, perRow, body }: ExamLayout, { color }: Setting): GridSetting {
  return { width: grid, color, perRow, height: body };
}
