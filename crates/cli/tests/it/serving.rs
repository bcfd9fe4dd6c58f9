use std::{
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    process::Stdio,
};

use crate::program::Program;

/// The first line that a serving command writes; then it is ended.
fn first_line(program: &Program, arguments: &[&str], meanwhile: impl FnOnce(&str)) -> String {
    let mut child = program.command(arguments).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let mut line = String::new();
    BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
    meanwhile(line.trim());
    child.kill().unwrap();
    child.wait().unwrap();
    line.trim().to_owned()
}

fn answer(link: &str) -> String {
    let (authority, path) = link.strip_prefix("http://").unwrap().split_once('/').unwrap();
    let mut stream = TcpStream::connect(authority).unwrap();
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {authority}\r\nConnection: close\r\n\r\n").unwrap();
    let mut text = String::new();
    stream.read_to_string(&mut text).unwrap();
    text
}

#[test]
fn serve_writes_a_link_at_once_and_the_link_lets_one_in() {
    let program = Program::new();
    first_line(&program, &["serve", "--no-open"], |link| {
        assert!(link.starts_with("http://127.0.0.1:") && link.contains("?token="), "{link}");
        let answer = answer(link);
        assert!(answer.starts_with("HTTP/1.1 30") || answer.starts_with("HTTP/1.1 200"), "{answer}");
        assert!(answer.to_lowercase().contains("set-cookie"), "{answer}");
    });
}

#[test]
fn the_demo_is_served_too() {
    let program = Program::new();
    let link = first_line(&program, &["demo", "--no-open", "--anchor", "2026-03-02"], |_| {});
    assert!(link.starts_with("http://127.0.0.1:"), "{link}");
}

#[test]
fn the_link_is_an_object_in_json() {
    let program = Program::new();
    let line = first_line(&program, &["serve", "--no-open", "--json"], |_| {});
    let object: serde_json::Value = serde_json::from_str(&line).unwrap();
    assert!(object["link"].as_str().unwrap().contains("?token="));
}

#[test]
fn strangers_are_not_served() {
    insta::assert_snapshot!(Program::new().run(&["serve", "--listen", "0.0.0.0:0", "--no-open"]));
}

#[test]
fn an_origin_that_is_none_is_told_with_an_example() {
    let program = Program::new();
    let mut serve = program.command(&["serve", "--no-open"]);
    let output = serve.env("HEARTEN_ORIGIN", "http://hearten.example").output().unwrap();
    insta::assert_snapshot!(String::from_utf8(output.stderr).unwrap());
}
