export { finishCallTask } from "./finish-call-task.ts";
export { listCallTasks } from "./list-call-tasks.ts";
