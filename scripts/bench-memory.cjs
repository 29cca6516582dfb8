'use strict';
// Preloaded into a measured program: writes its peak memory, in KiB, to file descriptor 3 when it ends.
process.on('exit', () => {
  // Not resourceUsage: its peak would be that of the process that started this one, if that was larger.
  const status = require('node:fs').readFileSync('/proc/self/status', 'utf8');
  require('node:fs').writeSync(3, /VmHWM:\s+([0-9]+)/.exec(status)[1]);
});
