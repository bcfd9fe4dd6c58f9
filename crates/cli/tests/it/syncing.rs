use std::{
    io::{BufRead, BufReader},
    process::Stdio,
};

use crate::program::{Program, fixtures};

#[test]
fn a_server_that_is_not_there_is_told() {
    let text = Program::new().run_with(&["sync", "imap://ana@127.0.0.1:1", "--password-stdin"], "hunter2\n");
    assert!(text.contains("127.0.0.1 cannot be reached on port 1") && text.contains("[exit 7]") && !text.contains("hunter2"), "{text}");
}

#[test]
fn a_folder_is_watched_until_the_program_is_ended() {
    let program = Program::new();
    let folder = tempfile::tempdir().unwrap();
    std::fs::copy(fixtures().join("friends.vcf"), folder.path().join("friends.vcf")).unwrap();
    let mut command = program.command(&["watch", "--json", folder.path().to_str().unwrap()]);
    let mut child = command.stdout(Stdio::piped()).spawn().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut next = || -> serde_json::Value { serde_json::from_str(&lines.next().unwrap().unwrap()).unwrap() };
    assert_eq!(next()["text"], "watching");
    assert!(next()["report"]["people"]["new"].as_u64().unwrap() > 0);
    let ended = std::process::Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap();
    assert!(ended.success());
    assert!(child.wait().unwrap().success());
}
