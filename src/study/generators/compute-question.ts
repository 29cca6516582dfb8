import type { ChoiceQuestion, GeneratedQuestion, ShortQuestion } from '../catalogue.js';
import { seededRandom } from '../random.js';
import { generatorNamed } from './all.js';
import { drawFrom } from './draw.js';

/** Works a generated question out for a seed: a question like any other, under the id and key of the generated one. */
export function computeQuestion(question: GeneratedQuestion, seed: number): ChoiceQuestion | ShortQuestion {
  const { generator: name, ranges, kind: _, ...rest } = question;
  const generator = generatorNamed(name);
  if (generator === undefined) {
    throw new Error(`There is no generator \`${name}\`; the check of topics refuses such a question.`);
  }
  const computed = generator.compute(drawFrom(ranges, generator.parameters, seededRandom(seed)));
  return { ...rest, ...computed };
}
