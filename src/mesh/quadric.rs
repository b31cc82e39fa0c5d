//! Squared distance to many planes at once, in space and in texture coordinates and normals together.

/// Position (3), texture coordinates (2) and normal (3) of a vertex, each in metres of the same worth.
pub type Spot = [f64; 8];

/// A sum of squared distances to planes of the eight-dimensional space of [`Spot`]s (Garland & Heckbert
/// 1998, "Simplifying Surfaces with Color and Texture using Quadric Error Metrics").
#[derive(Clone, Debug, Default)]
pub struct Quadric {
    square: [[f64; 8]; 8],
    linear: Spot,
    constant: f64,
    /// What all planes together weigh: square metres.
    pub weight: f64,
}

impl Quadric {
    /// Distance to the plane through three spots, weighing `weight`.
    pub fn of_triangle(p: &Spot, q: &Spot, r: &Spot, weight: f64) -> Quadric {
        let e1 = unit(&minus(q, p));
        let to_r = minus(r, p);
        let along = dot(&e1, &to_r);
        let e2 = unit(&std::array::from_fn(|i| to_r[i] - e1[i] * along));
        let (p1, p2) = (dot(p, &e1), dot(p, &e2));
        let mut quadric =
            Quadric { constant: (dot(p, p) - p1 * p1 - p2 * p2) * weight, weight, ..Quadric::default() };
        for i in 0..8 {
            for j in 0..8 {
                let one = if i == j { 1.0 } else { 0.0 };
                quadric.square[i][j] = (one - e1[i] * e1[j] - e2[i] * e2[j]) * weight;
            }
            quadric.linear[i] = (e1[i] * p1 + e2[i] * p2 - p[i]) * weight;
        }
        quadric
    }

    /// Distance in space to the plane through `point` with the unit `normal`; adds nothing to the weight.
    pub fn of_plane(point: [f64; 3], normal: [f64; 3], weight: f64) -> Quadric {
        let away = -(0..3).map(|i| point[i] * normal[i]).sum::<f64>();
        let mut quadric = Quadric { constant: away * away * weight, ..Quadric::default() };
        for i in 0..3 {
            for j in 0..3 {
                quadric.square[i][j] = normal[i] * normal[j] * weight;
            }
            quadric.linear[i] = normal[i] * away * weight;
        }
        quadric
    }

    /// Adds the planes of another.
    pub fn add(&mut self, other: &Quadric) {
        for i in 0..8 {
            for j in 0..8 {
                self.square[i][j] += other.square[i][j];
            }
            self.linear[i] += other.linear[i];
        }
        self.constant += other.constant;
        self.weight += other.weight;
    }

    /// The sum of weighted squared distances of a spot, never below zero.
    pub fn at(&self, spot: &Spot) -> f64 {
        let mut sum = self.constant + 2.0 * dot(&self.linear, spot);
        for i in 0..8 {
            sum += spot[i] * dot(&self.square[i], spot);
        }
        sum.max(0.0)
    }
}

fn dot(a: &Spot, b: &Spot) -> f64 {
    (0..8).map(|i| a[i] * b[i]).sum()
}

fn minus(a: &Spot, b: &Spot) -> Spot {
    std::array::from_fn(|i| a[i] - b[i])
}

fn unit(a: &Spot) -> Spot {
    let length = dot(a, a).sqrt();
    if length > 1e-12 { a.map(|x| x / length) } else { [0.0; 8] }
}
