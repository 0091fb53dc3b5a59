export { listHelperTrainings, listTrainings } from "./list-trainings.ts";
export { noteTraining } from "./note-training.ts";
export { removeTraining } from "./remove-training.ts";
