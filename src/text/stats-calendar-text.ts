import type { Clean } from '../study/clean.js';
import { dayText } from '../study/local-day.js';
import type { CalendarWeek } from '../study/statistics/calendar.js';
import type { Figures } from '../study/statistics/figures.js';
import { FORECAST_DAYS, type ForecastDay } from '../study/statistics/forecast.js';
import { columnsOf, headingLine, paragraph, percentText, shareBar } from './figure.js';
import { beside, blanks, counted, padEnd, padStart, type Setting } from './lines.js';
import { paint } from './paint.js';
import type { Painted } from './painted.js';

/** Sets the last weeks, a line each, and how many days in a row there were. */
export function calendarLines({ calendar, streaks }: Figures, weeks: number, setting: Setting): readonly Painted[] {
  const shown = calendar.slice(-weeks);
  const most = Math.max(...shown.flat().map(({ answers }) => answers));
  const legend = `A sign a day, Monday to Sunday; the tallest is ${counted(most, 'answer')}.`;
  const streak = `${counted(streaks.current, 'day')} in a row now; the longest was ${streaks.longest}.`;
  return [
    headingLine('Study days' as Clean, setting),
    ...paragraph(streak as Clean, setting),
    ...shown.map((week) => weekLine(week, most, setting)),
    ...(most > 0 ? paragraph(paint('muted', legend as Clean, setting.color), setting) : []),
  ];
}

function weekLine(week: CalendarWeek, most: number, { color }: Setting): Painted {
  const { answers, correct } = sumOf(week);
  return beside(
    blanks(3),
    paint('muted', dayText(week[0]?.day ?? 0), color),
    blanks(2),
    padEnd(
      paint(
        'right',
        columnsOf(
          week.map((day) => day.answers),
          most,
        ),
        color,
      ),
      7,
    ),
    padStart(String(answers) as Clean, 6),
    padStart(answers === 0 ? ('' as Clean) : percentText(correct / answers), 7),
  );
}

function sumOf(week: CalendarWeek): { readonly answers: number; readonly correct: number } {
  return {
    answers: week.reduce((sum, day) => sum + day.answers, 0),
    correct: week.reduce((sum, day) => sum + day.correct, 0),
  };
}

/** Gives each day of the calendar with answers a line, tab-separated: day, answers, right answers. */
export function plainCalendar({ calendar }: Figures): Clean {
  return calendar
    .flat()
    .filter(({ answers }) => answers > 0)
    .map(({ day, answers, correct }) => `${dayText(day)}\t${answers}\t${correct}\n`)
    .join('') as Clean;
}

/** Sets in short how many questions fall due on the next days. */
export function outlookLines({ forecast }: Figures, setting: Setting): readonly Painted[] {
  const due = (from: number, to: number): number => forecast.slice(from, to).reduce((sum, day) => sum + day.due, 0);
  const all = due(0, FORECAST_DAYS);
  const parts = `${due(0, 1)} today, ${due(1, 2)} tomorrow, ${due(2, 7)} in the 5 days after, ${due(7, FORECAST_DAYS)} later.`;
  return [
    headingLine(forecastTitle(all), setting),
    ...paragraph(paint('accent', columnsOf(forecast.map((day) => day.due)), setting.color), setting),
    ...paragraph(parts as Clean, setting),
  ];
}

/** Sets how many questions fall due on each of the next days. */
export function forecastLines({ forecast }: Figures, setting: Setting): readonly Painted[] {
  const most = Math.max(1, ...forecast.map(({ due }) => due));
  const all = forecast.reduce((sum, { due }) => sum + due, 0);
  const bar = Math.min(30, setting.width - 24);
  const line = ({ day, due }: ForecastDay): Painted =>
    beside(
      blanks(3),
      paint('muted', dayText(day), setting.color),
      padStart(String(due) as Clean, 6),
      blanks(2),
      due === 0 || bar < 1 ? ('' as Clean) : shareBar(due / most, bar, setting.color),
    );
  return [headingLine(forecastTitle(all), setting), ...forecast.map(line)];
}

function forecastTitle(due: number): Clean {
  return `Due in the next ${FORECAST_DAYS} days: ${due}` as Clean;
}

/** Gives each of the next days a line, tab-separated: day, questions due. Today has what is overdue. */
export function plainForecast({ forecast }: Figures): Clean {
  return forecast.map(({ day, due }) => `${dayText(day)}\t${due}\n`).join('') as Clean;
}
