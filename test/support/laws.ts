import fc from 'fast-check';

// Laws are tried on other cases each time, but in the gate: what holds a change up there must be of its own making.
if (process.env['AWSSTUDY_GATE'] !== undefined) {
  fc.configureGlobal({ seed: 20_261_123 });
}
