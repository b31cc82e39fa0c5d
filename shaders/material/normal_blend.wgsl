// Fine normals over coarse ones.

// The detail as it stands once its ground is turned to the base.
fn normal_blend_onto(base: vec3f, detail: vec3f) -> vec3f {
    let ground = vec3f(base.xy, max(base.z + 1.0, 1e-3));
    let tilted = vec3f(-detail.xy, detail.z);
    let share = (ground.x * tilted.x + ground.y * tilted.y + ground.z * tilted.z) / ground.z;
    return ground * share - tilted;
}

fn node_normal_blend(at: Place, p: u32, base: vec3f, detail: vec3f, amount: f32) -> vec3f {
    let faint = vec3f(detail.xy * amount, 1.0 + (detail.z - 1.0) * amount);
    var sum = vec3f(base.xy + faint.xy, base.z);
    if whole(p) == 0u {
        sum = normal_blend_onto(base, faint);
    }
    // At unit length, and never into the ground.
    sum.z = max(sum.z, 0.0);
    let squared = sum.x * sum.x + sum.y * sum.y + sum.z * sum.z;
    if squared > 1e-12 && squared < 1e12 {
        return sum * (1.0 / sqrt(squared));
    }
    return vec3f(0.0, 0.0, 1.0);
}
