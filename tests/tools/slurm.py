#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""examples/slurm on a real Slurm of one node: shards, a task killed midway, and the report.

Starts munged, slurmctld and slurmd with files of its own, submits the job array and its dependent
job, requeues a task while it writes, and compares what comes out with one run on the spot. Skipped
(77) where the daemons cannot be started.

Usage: slurm.py BIN_DIR SOURCE_DIR
"""
import os
import pathlib
import shutil
import socket
import subprocess
import sys
import tempfile
import time

PROGRAMS = pathlib.Path(sys.argv[1]).resolve()
SOURCE = pathlib.Path(sys.argv[2]).resolve()
SHARDS = 4
COUNT = 6000


def skip(why):
    print(f"skipped: {why}")
    sys.exit(77)


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for each in sockets:
        each.bind(("", 0))
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def wait_for(what, condition, seconds=60):
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        result = condition()
        if result:
            return result
        time.sleep(0.1)
    return None


class Cluster:
    def __init__(self, folder):
        self.folder, self.daemons = folder, []
        self.environment = dict(os.environ, SLURM_CONF=str(folder / "slurm.conf"), PROGRAMS=str(PROGRAMS))
        host = socket.gethostname().split(".")[0]
        ports = free_ports(2)
        (folder / "state").mkdir()
        (folder / "spool").mkdir()
        (folder / "munge").mkdir(mode=0o700)
        (folder / "munge/key").write_bytes(os.urandom(128))
        (folder / "munge/key").chmod(0o400)
        (folder / "slurm.conf").write_text(f"""
ClusterName=pbs
SlurmctldHost={host}(127.0.0.1)
SlurmctldPort={ports[0]}
SlurmdPort={ports[1]}
SlurmUser=root
SlurmdUser=root
AuthType=auth/munge
AuthInfo=socket={folder}/munge/socket,cred_expire=5
CryptoType=crypto/munge
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SwitchType=switch/none
MpiDefault=none
SchedulerType=sched/builtin
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
AccountingStorageType=accounting_storage/none
JobAcctGatherType=jobacct_gather/none
JobCompType=jobcomp/none
ReturnToService=2
KillWait=1
StateSaveLocation={folder}/state
SlurmdSpoolDir={folder}/spool
SlurmctldPidFile={folder}/slurmctld.pid
SlurmdPidFile={folder}/slurmd.pid
NodeName={host} NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN
PartitionName=all Nodes={host} Default=YES MaxTime=INFINITE State=UP
""")

    def start(self, name, *command):
        log = open(self.folder / f"{name}.log", "wb")
        self.daemons.append(subprocess.Popen(command, stdout=log, stderr=log, env=self.environment))

    def up(self):
        munge = self.folder / "munge"
        self.start("munged", "/usr/sbin/munged", "--foreground", "--force", f"--key-file={munge}/key",
                   f"--socket={munge}/socket", f"--pid-file={munge}/pid", f"--seed-file={munge}/seed",
                   f"--log-file={munge}/log")
        if not wait_for("munged", lambda: (munge / "socket").exists(), 10):
            return False
        self.start("slurmctld", "/usr/sbin/slurmctld", "-D")
        self.start("slurmd", "/usr/sbin/slurmd", "-D")
        return wait_for("the node", lambda: "idle" in self.run("sinfo", "-h", "-o", "%T"), 30)

    def run(self, *command):
        done = subprocess.run(command, env=self.environment, capture_output=True, text=True)
        return done.stdout + done.stderr

    def state(self, job):
        words = self.run("scontrol", "show", "job", job).split()
        return {word.split("=")[1] for word in words if word.startswith("JobState=")}

    def down(self):
        for daemon in reversed(self.daemons):
            daemon.terminate()
            try:
                daemon.wait(10)
            except subprocess.TimeoutExpired:
                daemon.kill()
                daemon.wait()


def fail(cluster, words):
    for log in [*cluster.folder.glob("*.log"), *cluster.folder.glob("out/*.log")]:
        print(f"--- {log.name}\n{log.read_text(errors='replace')[-1500:]}")
    raise SystemExit(words)


def check(cluster, folder):
    inputs, out = folder / "projects", folder / "out"
    subprocess.run([sys.executable, SOURCE / "tests/bench/declarations.py", "--count", str(COUNT), "--files", inputs], check=True)
    submitted = cluster.run(SOURCE / "examples/slurm/submit.sh", inputs, out, str(SHARDS)).split()
    if len(submitted) != 2:
        fail(cluster, f"not submitted: {submitted}")
    scores, report = submitted

    # A file is renamed into place when it is whole: what is there under another name is half a shard.
    def half_written():
        return [path for path in out.glob("*shard-2.ndjson*") if path.name != "shard-2.ndjson" and path.stat().st_size > 0]

    if not wait_for("task 2 to write", half_written):
        fail(cluster, "task 2 was never seen writing")
    said = cluster.run("scontrol", "requeue", f"{scores}_2")
    if (out / "shard-2.ndjson").exists():
        fail(cluster, "task 2 was done before it was killed")
    print(f"task 2 killed and requeued while it wrote {[path.name for path in half_written()]} {said}")
    if not wait_for("the report", lambda: cluster.state(report) & {"COMPLETED", "FAILED", "CANCELLED"}, 240):
        fail(cluster, f"the report did not end: {cluster.run('squeue')}")
    if cluster.state(report) != {"COMPLETED"}:
        fail(cluster, f"the report: {cluster.state(report)}")

    whole = folder / "whole.ndjson"
    subprocess.run([PROGRAMS / "pbs-score", "--no-config", inputs, "-o", whole], stderr=subprocess.DEVNULL)
    if whole.read_bytes() != (out / "scorecards.ndjson").read_bytes():
        fail(cluster, "the merged scorecards are not those of one run")
    lines = whole.read_bytes().count(b'"pbs":"scorecard/1"')
    if lines != COUNT or (out / "report.html").stat().st_size == 0:
        fail(cluster, f"{lines} scorecards of {COUNT}")
    print(f"{SHARDS} shards of {lines} projects, merged: the bytes of one run")


def main():
    if os.geteuid() != 0:
        skip("only root starts Slurm's daemons here")
    for program in ("/usr/sbin/munged", "/usr/sbin/slurmctld", "/usr/sbin/slurmd"):
        if not os.access(program, os.X_OK):
            skip(f"{program} is not installed (Debian: slurm-wlm, munge)")
    folder = pathlib.Path(tempfile.mkdtemp(prefix="pbs-slurm-"))
    cluster = Cluster(folder)
    try:
        if not cluster.up():
            for log in folder.glob("*.log"):
                print(log.name, log.read_text(errors="replace")[-500:])
            cluster.down()
            skip("the daemons do not come up on this machine")
        check(cluster, folder)
    finally:
        cluster.down()
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    main()
