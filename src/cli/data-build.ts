import { generate } from '../build/generate';
import { reportFaults } from './_lib/report';

const faults = generate();
if (faults.length > 0) {
  reportFaults(faults);
  process.exitCode = 1;
}
