import { perf } from "./perf";

void perf(process.argv.slice(2), {
  out: (text) => {
    console.log(text);
  },
  error: (text) => {
    console.error(text);
  },
}).then((code) => {
  process.exitCode = code;
});
