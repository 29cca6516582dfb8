import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeCompletion } from '../support/completion-cases.js';
import { CompletionDesk, scriptOf } from '../support/shell-completion.js';
import { isMissing } from '../support/tools.js';

describeCompletion('zsh');
describeCompletion('fish');

test.skipIf(isMissing('zsh'))(
  'zsh also finds the script in a folder of functions, and loads it when it is first asked',
  () => {
    const own = new CompletionDesk();
    mkdirSync(join(own.folder, 'functions'));
    writeFileSync(join(own.folder, 'functions', '_awsstudy'), scriptOf('zsh'));
    expect(own.complete('zsh', ['awsstudy sh', 'awsstudy che'], '').completed).toEqual({
      'awsstudy sh': ['show'],
      'awsstudy che': ['cheatsheet'],
    });
    own.remove();
  },
);
