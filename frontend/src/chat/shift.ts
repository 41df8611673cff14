/** Leaving by key, as GOV.UK has it: Shift pressed three times, with nothing typed between. */
const WITHIN = 5_000;

export function onShiftThrice(page: Document, leave: () => void): void {
  let times: number[] = [];
  let alone = false;
  page.addEventListener("keydown", ({ key, repeat }) => {
    alone = key === "Shift" && (alone || !repeat);
    if (key !== "Shift") times = [];
  });
  page.addEventListener("keyup", ({ key, timeStamp }) => {
    if (key !== "Shift" || !alone) return;
    times = [...times.filter((time) => timeStamp - time < WITHIN), timeStamp];
    if (times.length === 3) leave();
  });
}
